import { addMonths, fiscalYearEnd, fiscalYearOf, monthEndAfter, type PlainDate } from '../dates';
import type { Situation } from '../facts/situation';
import type { KnownDay } from '../facts/counting';
import type { Path } from '../facts/household';
import { dateOf } from '../facts/told-dates';

/** Whether the couple has or had infertility treatment: what was told of it now, or its kinds as they were asked for before. */
export function hasFertilityTreatment({ household }: Situation): boolean | undefined {
  const { fertilityCare, fertilityTreatments } = household;
  if (isTold(fertilityCare)) return includesAny(fertilityCare, treatments);
  return isTold(fertilityTreatments) ? fertilityTreatments.length > 0 : undefined;
}

/** Whether some cost of the treatment is outside health insurance. */
export function hasCostOutsideInsurance({ household }: Situation): boolean | undefined {
  const { fertilityCare, costOutsideInsurance } = household;
  if (isTold(fertilityCare)) return includesAny(fertilityCare, ['uninsured-treatment']);
  return isTold(costOutsideInsurance) ? costOutsideInsurance : undefined;
}

/** Whether the grant was already received this fiscal year: it was not by who never received it. */
export function hadGrantThisYear({ household }: Situation): boolean | undefined {
  const { fertilityGrantThisYear, fertilityGrantYears } = household;
  if (isTold(fertilityGrantThisYear)) return fertilityGrantThisYear;
  return fertilityGrantYears === 0 ? false : undefined;
}

/** What tells the age at the tests: first whether there are tests. */
export function ageAtTestsPaths({ household: { ageAtTests, fertilityCare } }: Situation): readonly Path[] {
  if (isTold(ageAtTests)) return ['ageAtTests'];
  const isBefore = ageAtTests === undefined && fertilityCare === undefined;
  return isBefore ? ['fertilityCare'] : ['fertilityCare', 'ageAtTests'];
}

/** What tells whether there is treatment. The kinds are no longer asked for. */
export function treatmentPaths({
  household: { fertilityCare, fertilityTreatments },
}: Situation): readonly Path[] {
  const isKindRead = !isTold(fertilityCare) && fertilityTreatments !== undefined;
  return isKindRead ? ['fertilityCare', 'fertilityTreatments'] : ['fertilityCare'];
}

/** What tells whether some cost is outside insurance. By itself it is no longer asked for. */
export function costPaths({
  household: { fertilityCare, costOutsideInsurance },
}: Situation): readonly Path[] {
  const isCostRead = !isTold(fertilityCare) && costOutsideInsurance !== undefined;
  return isCostRead ? ['fertilityCare', 'costOutsideInsurance'] : ['fertilityCare'];
}

/** What tells whether the grant was received this year: first whether it ever was. */
export function grantThisYearPaths({ household }: Situation): readonly Path[] {
  const { fertilityGrantThisYear, fertilityGrantYears } = household;
  if (isTold(fertilityGrantThisYear)) return ['fertilityGrantThisYear'];
  const isBefore = fertilityGrantThisYear === undefined && fertilityGrantYears === undefined;
  return isBefore ? ['fertilityGrantYears'] : ['fertilityGrantYears', 'fertilityGrantThisYear'];
}

const treatments: readonly string[] = ['insured-treatment', 'uninsured-treatment'];

/** Whether something of these was told. */
export function includesAny(told: readonly string[], codes: readonly string[]): boolean {
  return codes.some((code) => told.includes(code));
}

/** Whether there is an answer other than "I do not know". */
export function isTold<T>(answer: T): answer is Exclude<T, undefined | 'unknown'> {
  return answer !== undefined && answer !== 'unknown';
}

/** Which months of the end of a treatment are late in the fiscal year, and by the end of which month to claim then; months of the year. */
export type LateClaim = { readonly from: number; readonly until: number; readonly claim: number };

/** The last day of the fiscal year in which the treatment ended; where it ended late in it, the end of a month after it. */
export function treatmentDeadline({ household }: Situation, late: LateClaim): KnownDay {
  const ended = dateOf(household.treatmentEndDate);
  if (!ended) return ended;
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
