import {
  ageOn,
  fiscalYearOf,
  fiscalYearStart,
  legalAgeOn,
  nurseryClass,
  schoolGrade,
  type DateRange,
} from '../dates';
import { personOf, type Case, type CasePerson, type Subject } from './case';
import type { Span } from './value';

/** The birth date of the child or adult that the fact is about; null when there is no such person. */
export function birthOf(kase: Case, subject: Subject): DateRange | null | undefined {
  const person = personOf(kase, subject);
  return person ? person.born : person;
}

/**
 * Full years of age on some day of `days`. A birthday is reached as the day before it ends (年齢計算ニ関スル法律, Civil Code art. 143);
 * whether that whole day already counts is a reading: `end-of-day` says yes, `start-of-day` no, none named leaves both.
 */
export function ageSpan(
  born: DateRange | null | undefined,
  days: DateRange | null | undefined,
  as: readonly string[],
): Span | null | undefined {
  if (born === null || days === null) return null;
  if (!born || !days) return undefined;
  const youngest = as.includes('end-of-day') ? legalAgeOn : ageOn;
  const oldest = as.includes('start-of-day') ? ageOn : legalAgeOn;
  return { min: youngest(born.until, days.from), max: oldest(born.from, days.until) };
}

/** The class a nursery puts the child in for the fiscal year of each of `days`: the completed age on the day before that year, fixed for the year. */
export function classOf(born: DateRange | undefined, { from, until }: DateRange): Span | undefined {
  if (!born) return undefined;
  return {
    min: nurseryClass(born.until, fiscalYearOf(from)),
    max: nurseryClass(born.from, fiscalYearOf(until)),
  };
}

/** The school grade in the fiscal years of `days`: 1 to 6 小学校, 7 to 9 中学校, 0 or less before school. */
export function gradeOf(born: DateRange | undefined, { from, until }: DateRange): Span | undefined {
  if (!born) return undefined;
  return {
    min: schoolGrade(born.until, fiscalYearOf(from)),
    max: schoolGrade(born.from, fiscalYearOf(until)),
  };
}

/** The places of care; what a child goes to today says nothing of when another one begins. */
export const carePlaces = ['nursery', 'kindergarten', 'development'] as const;

/**
 * The days that the place of care of a child is judged on: once it lives here; what is only planned begins by the next 1 April. Of the places
 * that are named (`as`), of all where none is.
 */
export function careDays({ day }: Case, { told, living }: CasePerson, as: readonly string[]): DateRange {
  const care = 'care' in told ? told.care : undefined;
  const named = carePlaces.filter((place) => as.includes(place));
  const places: readonly string[] = named.length > 0 ? named : carePlaces;
  const attends = Array.isArray(care) && (care.length === 0 || care.some((each) => places.includes(each)));
  if (attends) return living;
  const next = fiscalYearStart(fiscalYearOf(day) + 1);
  return { from: living.from, until: living.until > next ? living.until : next };
}
