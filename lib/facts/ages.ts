import {
  addDays,
  ageOn,
  fiscalYearOf,
  legalAgeOn,
  nurseryClass,
  reach,
  schoolGrade,
  type DateRange,
} from '../dates';
import type { KnownDay } from './counting';
import { personOf, type Situation, type Subject } from './situation';
import type { Span } from './value';

/** The birth date of the child or adult that the fact is about; null when there is no such person. */
export function birthOf(situation: Situation, subject: Subject): DateRange | null | undefined {
  const person = personOf(situation, subject);
  return person ? person.born : person;
}

/** The readings of an age on a day: whether the whole day on which it is reached already counts. */
export const birthdayReadings = ['start-of-day', 'end-of-day'] as const;

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

/** The day on which an age is reached, in the same readings: the birthday, or the day before it. */
export function dayOfAge(born: KnownDay, age: number, as: readonly string[]): KnownDay {
  return (
    born && {
      from: addDays(reach(born.from, age), Number(as.includes('start-of-day'))),
      until: addDays(reach(born.until, age), Number(!as.includes('end-of-day'))),
    }
  );
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
