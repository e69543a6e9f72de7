import { openDayOnOrAfter, openDayOnOrBefore, type Holidays } from './open-days';
import type { Stretch, Stretches } from './stretches';

/** The stretches with their ends moved inward to open days: one can never apply later for it. A stretch without an open day is gone. */
export function trimmedToOpenDays(stretches: Stretches, holidays: Holidays): Stretches {
  const trimmed: Stretch[] = [];
  let isSame = true;
  for (const stretch of stretches) {
    const from = stretch.from && openDayOnOrAfter(stretch.from, holidays);
    const until = stretch.until && openDayOnOrBefore(stretch.until, holidays);
    const isUnmoved = from === stretch.from && until === stretch.until;
    if (!isUnmoved) isSame = false;
    if (isUnmoved) trimmed.push(stretch);
    else if (from === undefined || until === undefined || from <= until) trimmed.push({ from, until });
  }
  return isSame ? stretches : trimmed;
}
