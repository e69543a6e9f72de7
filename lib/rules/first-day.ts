import type { DateRange, PlainDate } from '../dates';
import type { ProgrammeResult } from './programme-result';

/** The first day to apply or to use; none where using has begun already and there is nothing left to wait for. */
export function firstDayOf({ applyFrom, window }: ProgrammeResult, day: PlainDate): DateRange | undefined {
  const hasBegun = window?.lastDay === 'use' && applyFrom !== undefined && applyFrom.until <= day;
  return hasBegun ? undefined : applyFrom;
}
