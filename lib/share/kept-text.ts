import { addDays, parseDate, type PlainDate } from '../dates';
import type { Scope } from '../rules';
import { decodeAnswers, encodeAnswers, type SharedAnswers } from './answers-text';
import type { ShareProblem } from './bits';

/** How long a device keeps answers on request. */
export const keptDays = 30;

/** What a device keeps on request: the last day of keeping, the answers as in a link, and, as JSON, what else belongs to them and stays out of links. */
export function keptText(answers: SharedAnswers, day: PlainDate, beside?: string): string {
  return withBeside(`${addDays(day, keptDays)} ${encodeAnswers(answers)}`, beside);
}

/** The same answers until the same day, with something else beside them. */
export function withBeside(kept: string, beside: string | undefined): string {
  const [answers = ''] = kept.split(begin, 1);
  return beside ? `${answers} ${beside}` : answers;
}

/** What was kept and the last day of it; undefined when that day is over, or when nothing says how long it may be kept. */
export function readKept(
  text: string,
  day: PlainDate,
  topics: readonly Scope[],
):
  | {
      readonly until: PlainDate;
      readonly answers: SharedAnswers | { readonly problem: ShareProblem };
      readonly fragment: string;
      readonly beside: string;
    }
  | undefined {
  const kept = withBeside(text, undefined);
  const [last = '', ...rest] = kept.split(' ');
  const until = parseDate(last);
  // A day too far ahead was not written here: the device's clock was wrong then or is now.
  if (!until || until < day || until > addDays(day, keptDays)) return undefined;
  const fragment = rest.join(' ');
  const answers = decodeAnswers(fragment, day, topics);
  return { until, answers, fragment, beside: text.slice(kept.length + 1) };
}

/** Whether a text says until when it may be kept, as whatever this site keeps does. */
export function isDated(text: string): boolean {
  return parseDate(text.split(' ', 1)[0] ?? '') !== undefined;
}

/** Neither a day nor answers have a brace in them. */
const begin = / (?={)/;
