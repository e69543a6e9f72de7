import type { DateRange, PlainDate } from '../dates';
import type { ProgrammeResult } from './programme-result';

/**
 * The first day to apply or to use; none where using has begun already and there is nothing left to wait for. Where it may have begun before the day of
 * evaluation, that is the first of the days on which it may begin.
 */
export function firstDayOf({ applyFrom, window }: ProgrammeResult, day: PlainDate): DateRange | undefined {
  if (window?.lastDay !== 'use' || !applyFrom) return applyFrom;
  if (applyFrom.until <= day) return undefined;
  return applyFrom.from < day ? { ...applyFrom, from: day } : applyFrom;
}
