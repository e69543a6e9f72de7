import { say, sayWritten } from '@/lib/command-words/say';
import type { Readable, Writable } from 'node:stream';
import { contentRoot, loadCatalogue } from '@/lib/content/load';
import { assessmentJson } from '@/lib/report/assessment-json';
import { assessmentText } from '@/lib/report/assessment-text';
import { isSingle } from '@/lib/facts/homes';
import { reportOf } from '@/lib/report/report';
import { wordsForSingle } from '@/lib/words/words-for-single';
import { printable, printableLines } from '../printable';
import { assessLines } from './assess-lines';
import { openInput, wholeText } from './input';
import { readOptions, type Options } from './assess-options';
import { parseYaml } from './parse-text';
import { readTold } from './read-told';
import { loadReportWords } from './load-report-words';

/** Where a command reads and writes: the process itself, or whoever calls it. */
export type Streams = { readonly stdin: Readable; readonly stdout: Writable; readonly stderr: Writable };

/** Assesses what the arguments name or what is read, by the content in a folder, and tells the code to end with. */
export async function assessCommand(
  args: readonly string[],
  streams: Streams,
  content = contentRoot,
): Promise<number> {
  const options = readOptions(args);
  if ('help' in options) return print([options.help], streams);
  if ('advice' in options) return refuse([options.advice], streams, 2);
  return run(options, streams, content).catch((error: NodeJS.ErrnoException) =>
    refuse([fileAdvice(error)], streams),
  );
}

async function run(
  { on, locale, format, file }: Options,
  streams: Streams,
  content: string,
): Promise<number> {
  const catalogue = fromContent(() => loadCatalogue(content));
  if (format === 'jsonl')
    return (await assessLines(openInput(file, streams), streams.stdout, on, catalogue)) ? 0 : 1;
  const written = await wholeText(file, streams);
  if ('advice' in written) return refuse([written.advice], streams);
  const parsed = parseYaml(written.text);
  const read = 'problems' in parsed ? parsed : readTold(parsed.value, on, catalogue.places);
  if ('problems' in read)
    return refuse(
      read.problems.map(({ path, message }) =>
        [...(path ? [printable(path)] : []), sayWritten(message)].join(': '),
      ),
      streams,
    );
  const report = reportOf(read.household, on, catalogue, read.neverTold);
  if (format === 'json') return print([JSON.stringify(assessmentJson(report), null, 2)], streams);
  const words = fromContent(() => loadReportWords(catalogue, locale, content));
  return print(assessmentText(report, isSingle(report.household) ? wordsForSingle(words) : words), streams);
}

function print(lines: readonly string[], { stdout }: Streams): number {
  stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function refuse(messages: readonly string[], { stderr }: Streams, code = 1): number {
  stderr.write(`${printableLines(messages.join('\n'))}\n`);
  return code;
}

/** Content in which something cannot be read. */
class UnreadableContent extends Error {}

/** What is read of the content; the check, which names every fault of it, is not part of this command. */
function fromContent<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UnreadableContent(String(error).split('\n')[0]);
  }
}

/** A file that cannot be read is the user's to correct; anything else is ours and is shown whole. */
function fileAdvice(error: NodeJS.ErrnoException): string {
  if (error instanceof UnreadableContent)
    return say('Correct the content first: npm run check-content names what to write. {message}', {
      message: error.message,
    });
  if (error.code === 'EPIPE') process.exit(0);
  if (!['open', 'read', 'stat'].includes(error.syscall ?? '')) throw error;
  return say('Write a file that can be read: {message}', { message: error.message });
}
