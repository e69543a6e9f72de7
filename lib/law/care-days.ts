import { fiscalYearOf, fiscalYearStart, type DateRange } from '../dates';
import type { Situation, SituationPerson } from '../facts/situation';

/** The places of care; what a child goes to today says nothing of when another one begins. */
export const carePlaces = ['nursery', 'kindergarten', 'development'] as const;

/**
 * The days that the place of care of a child is judged on: once it lives here; what is only planned begins by the next 1 April. Of the places
 * that are named (`as`), of all where none is.
 */
export function careDays(
  { day }: Situation,
  { told, living }: SituationPerson,
  as: readonly string[],
): DateRange {
  const care = 'care' in told ? told.care : undefined;
  const named = carePlaces.filter((place) => as.includes(place));
  const places: readonly string[] = named.length > 0 ? named : carePlaces;
  const attends = Array.isArray(care) && (care.length === 0 || care.some((each) => places.includes(each)));
  if (attends) return living;
  const next = fiscalYearStart(fiscalYearOf(day) + 1);
  return { from: living.from, until: living.until > next ? living.until : next };
}
