import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { PlainDate } from '@/lib/dates';
import type { Problem } from '@/lib/facts/problem';
import { assessmentJson } from '@/lib/report/assessment-json';
import { reportOf } from '@/lib/report/report';
import type { Catalogue } from '@/lib/rules';
import { linesOf } from './input';
import { parseJson } from './parse-text';
import { readTold } from './read-told';

/** Answers every line of the input with one line, in its order; true when every line could be read. Holds one line at a time. */
export async function assessLines(
  input: Readable,
  output: Writable,
  on: PlainDate,
  catalogue: Catalogue,
): Promise<boolean> {
  let number = 0;
  let isFine = true;
  for await (const line of linesOf(input)) {
    number += 1;
    const answer = answerTo(line, on, catalogue);
    if ('error' in answer) isFine = false;
    const text = JSON.stringify('error' in answer ? { line: number, ...answer } : answer);
    if (!output.write(`${text}\n`)) await once(output, 'drain');
  }
  return isFine;
}

function answerTo(line: string | undefined, on: PlainDate, catalogue: Catalogue) {
  if (line === undefined)
    return { error: [{ path: '', message: 'Write one household: this line is too long.' }] };
  const parsed = parseJson(line);
  if ('problems' in parsed) return { error: parsed.problems.map(errorOf) };
  const read = readTold(parsed.value, on, catalogue.places);
  if ('problems' in read) return { error: read.problems.map(errorOf) };
  return assessmentJson(reportOf(read.household, on, catalogue, read.neverTold));
}

const errorOf = ({ path, code, message }: Problem) => ({ path, code, message });
