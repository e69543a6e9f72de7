import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

/** No household comes near this many characters. */
const longest = 200_000;

/** The text of a file, or of standard input; cut where it is far longer than any household. */
export function openInput(file: string | undefined, from: { readonly stdin: Readable }): Readable {
  return file === undefined ? from.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
}

/** All of a short input; undefined when it is far longer than any household. */
export async function wholeText(input: Readable): Promise<string | undefined> {
  let text = '';
  for await (const chunk of input) {
    text += chunk;
    if (text.length > longest) return undefined;
  }
  return text;
}

/** The lines of an input of any length, one at a time; undefined for a line far longer than any household. */
export async function* linesOf(input: Readable): AsyncGenerator<string | undefined> {
  let line = '';
  for await (const chunk of input) {
    const pieces = String(chunk).split('\n');
    for (const [place, piece] of pieces.entries()) {
      if (place > 0) {
        yield line.length > longest ? undefined : line;
        line = '';
      }
      // One character more than the longest is enough to know.
      line += piece.slice(0, longest + 1 - line.length);
    }
  }
  if (line !== '') yield line.length > longest ? undefined : line;
}
