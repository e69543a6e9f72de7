import { addDays, parseDate, type PlainDate } from '../dates';
import type { Scope } from '../rules';
import { decodeAnswers, encodeAnswers, type SharedAnswers } from './answers-text';
import type { ShareProblem } from './bits';

/** How long a device keeps answers on request. */
export const keptDays = 30;

/** What a device keeps on request: the last day of keeping, then the answers as in a link. */
export function keptText(answers: SharedAnswers, day: PlainDate): string {
  return `${addDays(day, keptDays)} ${encodeAnswers(answers)}`;
}

/** What was kept and the last day of it; undefined when that day is over, or when nothing says how long it may be kept. */
export function readKept(
  text: string,
  day: PlainDate,
  topics: readonly Scope[],
):
  | { readonly until: PlainDate; readonly answers: SharedAnswers | { readonly problem: ShareProblem } }
  | undefined {
  const [last = '', ...fragment] = text.split(' ');
  const until = parseDate(last);
  // A day too far ahead was not written here: the device's clock was wrong then or is now.
  if (!until || until < day || until > addDays(day, keptDays)) return undefined;
  return { until, answers: decodeAnswers(fragment.join(' '), day, topics) };
}
