import { addDays, daysBetween, plainDate, type DateRange, type PlainDate } from '../dates';
import { dateOf } from './told-dates';
import type { Adult, Period } from './household';
import type { FoundProblem } from './problem';

/** Periods of one adult that surely end before they begin, or surely share more than one day with an earlier one in the list. */
export function periodProblems(adult: Adult, name: string, day: PlainDate): FoundProblem[] {
  const periods = Array.isArray(adult.periods) ? adult.periods : [];
  const bounds = periods.map((period) => boundsOf(period, dayBeforeMove(adult, day)));
  return bounds.flatMap((each, index) => {
    const path = `${name}.periods.${index}`;
    const ended = endBeforeStart(each, `${path}.until`);
    if (ended) return [ended];
    return bounds
      .slice(0, index)
      .flatMap((other, place) => overlap(each, other, path, `${name}.periods.${place}`));
  });
}

type Bounds = { readonly first: DateRange | undefined; readonly last: DateRange | undefined };

const boundsOf = ({ from, until }: Period, beforeMove: DateRange | undefined): Bounds => ({
  first: dateOf(from),
  last: until === 'move' ? beforeMove : dateOf(until),
});

/** The last day in the old home; a move that is still ahead is not before `day`. */
function dayBeforeMove({ moveInDate, residence }: Adult, day: PlainDate): DateRange | undefined {
  const move = dateOf(moveInDate);
  if (move) return { from: addDays(move.from, -1), until: addDays(move.until, -1) };
  return residence === 'moving-in' ? { from: addDays(day, -1), until: farFuture } : undefined;
}

const farFuture = plainDate('2199-12-31');

function endBeforeStart({ first, last }: Bounds, path: string): FoundProblem | undefined {
  if (!first || !last || last.until >= first.from) return undefined;
  return { path, code: 'end-before-start', values: { start: first.from } };
}

function overlap(a: Bounds, b: Bounds, path: string, other: string): FoundProblem[] {
  if (!a.first || !a.last || !b.first || !b.last) return [];
  const from = a.first.until > b.first.until ? a.first.until : b.first.until;
  const until = a.last.from < b.last.from ? a.last.from : b.last.from;
  if (daysBetween(from, until) < 1) return [];
  return [{ path, code: 'overlap', values: { other, from, until } }];
}
