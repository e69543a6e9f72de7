import { say } from '@/lib/command-words/say';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { utf8TextOf, type Read } from './encoding';

/** No household comes near this many bytes. */
const longest = 200_000;

/** The bytes of a file, or of standard input. */
export function openInput(file: string | undefined, from: { readonly stdin: Readable }): Readable {
  return file === undefined ? from.stdin : createReadStream(file);
}

/** All of a short input; refuses one far longer than any household, a file before it is opened. */
export async function wholeText(file: string | undefined, from: { readonly stdin: Readable }): Promise<Read> {
  const there = file === undefined ? undefined : await stat(file);
  if (there?.isDirectory())
    return { advice: say('Write the name of a file: {file} is a folder.', { file: String(file) }) };
  if (there && there.size > longest) return tooLong(there.size);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of openInput(file, from)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longest) return tooLong(size);
  }
  return utf8TextOf(Buffer.concat(chunks));
}

/** The lines of an input of any length, one at a time; refuses a line far longer than any household. */
export async function* linesOf(input: Readable): AsyncGenerator<Read> {
  let line: Buffer = Buffer.alloc(0);
  for await (const chunk of input) {
    let rest: Buffer = chunk;
    for (let end = rest.indexOf(lineEnd); end !== -1; end = rest.indexOf(lineEnd)) {
      yield readLine(lengthened(line, rest.subarray(0, end)));
      line = Buffer.alloc(0);
      rest = rest.subarray(end + 1);
    }
    line = lengthened(line, rest);
  }
  if (line.length > 0) yield readLine(line);
}

const lineEnd = '\n';

const tooLong = (size: number): Read => ({
  advice: say(
    'Write one household in up to {longest} bytes, not {size}; for many, write one a line and use --jsonl.',
    { longest, size },
  ),
});

const readLine = (line: Buffer): Read =>
  line.length > longest ? { advice: say('Write one household: this line is too long.') } : utf8TextOf(line);

/** One byte more than the longest is enough to know. */
const lengthened = (line: Buffer, piece: Buffer): Buffer =>
  Buffer.concat([line, piece.subarray(0, longest + 1 - line.length)]);
