import { addDays, daysBetween, plainDate, type PlainDate } from '../dates';

/** Whole days from `first` to `last`, both included, as day numbers. */
export type Interval = { readonly first: number; readonly last: number };

const dayZero = plainDate('2000-01-01');

/** The day as a number that grows by one a day. */
export const dayNumber = (day: PlainDate): number => daysBetween(dayZero, day);

/** The day that a number stands for. */
export const dayOfNumber = (number: number): PlainDate => addDays(dayZero, number);

/** The same days as few intervals in order, none touching another. */
export function merge(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of inOrder(intervals)) {
    const previous = merged.at(-1);
    if (next.last < next.first) continue;
    if (previous && next.first <= previous.last + 1) {
      merged[merged.length - 1] = { first: previous.first, last: Math.max(previous.last, next.last) };
    } else merged.push(next);
  }
  return merged;
}

/** Histories are mostly told in order, and sorting costs more than looking. */
function inOrder(intervals: readonly Interval[]): readonly Interval[] {
  const isInOrder = intervals.every(({ first }, place) => first >= (intervals[place - 1]?.first ?? first));
  return isInOrder ? intervals : intervals.toSorted((a, b) => a.first - b.first);
}

/** The part of `intervals` inside `frame`. */
export function within(intervals: readonly Interval[], frame: Interval): Interval[] {
  return intervals
    .map(({ first, last }) => ({ first: Math.max(first, frame.first), last: Math.min(last, frame.last) }))
    .filter(({ first, last }) => first <= last);
}

/** How many days of merged `intervals` lie inside `frame`. */
export function daysWithin(intervals: readonly Interval[], frame: Interval): number {
  let days = 0;
  for (const { first, last } of intervals) {
    days += Math.max(0, Math.min(last, frame.last) - Math.max(first, frame.first) + 1);
  }
  return days;
}
