import type { DateRange, PlainDate } from '../dates';
import type { ProgrammeResult } from './programme-result';
import type { WindowTrace } from './windows';

/**
 * The first day to apply or to use; none where using has begun already and there is nothing left to wait for. Where it may have begun before the day of
 * evaluation, that is the first of the days on which it may begin.
 */
export function firstDayOf({ applyFrom, window }: ProgrammeResult, day: PlainDate): DateRange | undefined {
  return firstDayAhead(applyFrom, window?.lastDay, day);
}

/** The same, from the first day and what is done until the last one. */
export function firstDayAhead(
  first: DateRange | undefined,
  lastDay: WindowTrace['lastDay'] | undefined,
  day: PlainDate,
): DateRange | undefined {
  if (lastDay !== 'use' || !first) return first;
  if (first.until <= day) return undefined;
  return first.from < day ? { ...first, from: day } : first;
}
