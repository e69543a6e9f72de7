import { sayWritten } from '@/lib/command-words/say';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { PlainDate } from '@/lib/dates';
import type { Problem } from '@/lib/facts/problem';
import { assessmentJson } from '@/lib/report/assessment-json';
import { reportOf } from '@/lib/report/report';
import type { Catalogue } from '@/lib/rules';
import { printable } from '../printable';
import type { Read } from './encoding';
import { linesOf } from './input';
import { parseJson } from './parse-text';
import { readTold } from './read-told';

/** Answers every line of the input that is not blank with one line, in its order; true when every line could be read. Holds one line at a time. */
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
    if ('text' in line && line.text.trim() === '') continue;
    const answer = answerTo(line, on, catalogue);
    if ('error' in answer) isFine = false;
    const text =
      'error' in answer ? printable(JSON.stringify({ line: number, ...answer })) : JSON.stringify(answer);
    if (!output.write(`${text}\n`)) await once(output, 'drain');
  }
  return isFine;
}

function answerTo(line: Read, on: PlainDate, catalogue: Catalogue) {
  if ('advice' in line) return { error: [{ path: '', message: line.advice }] };
  const parsed = parseJson(line.text);
  if ('problems' in parsed) return { error: parsed.problems.map(errorOf) };
  const read = readTold(parsed.value, on, catalogue.places);
  if ('problems' in read) return { error: read.problems.map(errorOf) };
  return assessmentJson(reportOf(read.household, on, catalogue, read.neverTold));
}

const errorOf = ({ path, code, message }: Problem) => ({ path, code, message: sayWritten(message) });
