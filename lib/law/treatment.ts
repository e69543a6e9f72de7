import { addMonths, fiscalYearEnd, fiscalYearOf, monthEndAfter, type PlainDate } from '../dates';
import type { Case } from '../facts/case';
import type { KnownDay } from '../facts/counting';
import { dateOf } from '../facts/told-dates';

/** Which months of the end of a treatment are late in the fiscal year, and by the end of which month to claim then; months of the year. */
export type LateClaim = { readonly from: number; readonly until: number; readonly claim: number };

/** The last day of the fiscal year in which the treatment ended; where it ended late in it, the end of a month after it. */
export function treatmentDeadline({ household }: Case, late: LateClaim): KnownDay {
  const ended = dateOf(household.treatmentEndDate);
  if (!ended) return ended;
  if (ended.from === ended.until) return exactly(lastDayToClaim(ended.from, late));
  // What follows from the month comes back every year: the first twelve months and the last twelve hold the ends.
  const days = Array.from({ length: 13 }, (_, months) => [
    addMonths(ended.from, months),
    addMonths(ended.until, -months),
  ]).flat();
  const last = days
    .filter((day) => ended.from <= day && day <= ended.until)
    .map((day) => lastDayToClaim(day, late))
    .toSorted();
  const [first = ended.from] = last;
  return { from: first, until: last.at(-1) ?? first };
}

function lastDayToClaim(ended: PlainDate, { from, until, claim }: LateClaim): PlainDate {
  const month = Number(ended.slice(5, 7));
  const isLate = from <= until ? from <= month && month <= until : from <= month || month <= until;
  return isLate ? monthEndAfter(ended, claim) : fiscalYearEnd(fiscalYearOf(ended));
}

const exactly = (day: PlainDate) => ({ from: day, until: day });
