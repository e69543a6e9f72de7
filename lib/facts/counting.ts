import {
  addDays,
  addMonths,
  periodEnd,
  periodEndCountingFirst,
  type DateRange,
  type DateSpan,
  type PlainDate,
} from '../dates';

/**
 * How a period that a day starts is counted to its end. The day itself does not count (Civil Code art. 140), or does (…から起算して); both end
 * with the last day by art. 143. `complete`: the whole period has passed, which it has as its last day ends, so that day is open to doubt.
 */
export const counts = ['first-day-does-not-count', 'first-day-counts', 'complete'] as const;
export type Count = (typeof counts)[number];

/** By how much a day is moved: so long after it, or so long before it by the calendar. */
export type DayShift =
  | { readonly side: 'after'; readonly by: DateSpan; readonly count: Count }
  | { readonly side: 'before'; readonly by: DateSpan };

/** A day of which only a range may be known; null where there is no such day. */
export type KnownDay = DateRange | null | undefined;

/** The day moved; what is not known stays so. */
export function moved(range: KnownDay, move: DayShift): KnownDay {
  return move.side === 'after' ? after(range, move.by, move.count) : before(range, move.by);
}

/** The last day of a period after a day; of `complete`, the day from which on the period has passed. */
export function after(range: DateRange, by: DateSpan, count?: Count): DateRange;
export function after(range: KnownDay, by: DateSpan, count?: Count): KnownDay;
export function after(range: KnownDay, by: DateSpan, count: Count = 'first-day-does-not-count'): KnownDay {
  if (!range) return range;
  const end = count === 'first-day-counts' ? periodEndCountingFirst : periodEnd;
  const from = end(range.from, by);
  const until = range.until === range.from ? from : end(range.until, by);
  return { from, until: count === 'complete' ? addDays(until, 1) : until };
}

/** So long before a day: two days before 3 May is 1 May. */
export function before(range: KnownDay, by: DateSpan): KnownDay {
  return range && { from: earlier(range.from, by), until: earlier(range.until, by) };
}

function earlier(day: PlainDate, { years = 0, months = 0, days = 0 }: DateSpan): PlainDate {
  return addDays(addMonths(day, -(years * 12 + months)), -days);
}

/** The fewest and the most days of so many calendar years, wherever they begin: five years are 1,826 or 1,827 days. */
export function daysOfYears(years: number): { fewest: number; most: number } {
  return { fewest: years * 365 + Math.floor(years / 4), most: years * 365 + Math.ceil(years / 4) };
}
