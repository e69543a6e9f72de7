import { openDayOnOrAfter, openDayOnOrBefore, type Holidays } from './open-days';
import type { Stretch, Stretches } from './stretches';

/** The stretches with their ends moved inward to open days: one can never apply later for it. A stretch without an open day is gone. */
export function trimmedToOpenDays(stretches: Stretches, holidays: Holidays): Stretches {
  if (stretches.length < manyStretches) return trim(stretches, holidays);
  const known = longLists.get(stretches);
  if (known?.holidays === holidays) return known.trimmed;
  const trimmed = trim(stretches, holidays);
  longLists.set(stretches, { holidays, trimmed });
  return trimmed;
}

// The intakes of decades, of somebody who told no day yet, are asked for over and over.
const longLists = new WeakMap<Stretches, { readonly holidays: Holidays; readonly trimmed: Stretches }>();
const manyStretches = 20;

function trim(stretches: Stretches, holidays: Holidays): Stretches {
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
