import {
  ageOn,
  fiscalYearOf,
  fiscalYearStart,
  legalAgeOn,
  nurseryClass,
  schoolGrade,
  type DateRange,
} from '../dates';
import { someDay, type Case, type CaseChild, type Subject } from './case';
import { firstDayToApply, lastDayToApply, type Wait } from './deadlines';
import { moveInDay } from './residence';
import type { Span } from './value';

/** The birth date of the child or adult that the fact is about; null when there is no such person. */
export function birthOf(kase: Case, subject: Subject): DateRange | null | undefined {
  if (subject.child !== undefined) return kase.children?.[subject.child]?.born;
  const adult = kase[subject.adult];
  return adult ? adult.born : adult;
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

/** The days that the place of care of a child is judged on: once it lives here; what is only planned begins by the next 1 April. */
export function careDays({ day, living }: Case, { told: { care } }: CaseChild): DateRange {
  const attends =
    Array.isArray(care) && (care.length === 0 || care.some((place) => !place.endsWith('-planned')));
  if (attends) return living;
  const next = fiscalYearStart(fiscalYearOf(day) + 1);
  return { from: living.from, until: living.until > next ? living.until : next };
}

/** Under which age a child is a minor, and what tells the days to apply: months to wait, and years until it is too late. */
export type MinorOnApplying = Wait & { readonly age: number; readonly close: number };

/**
 * Whether a child younger than this age moves along in the same household, judged on the day the reading names. A child born after the move
 * has not moved along; whether somebody from another household counts is for the city to say.
 */
export function minorMovesAlong(
  kase: Case,
  subject: Subject,
  as: readonly string[],
  figures: MinorOnApplying,
): boolean | undefined {
  const { movesWith } = kase.household;
  if (movesWith === 'alone') return false;
  const moved = moveInDay(kase, subject);
  const day = countingDay(kase, subject, as, figures);
  // Whoever is listed before a move without a day is born before it.
  const isThere = (born: DateRange | undefined) =>
    moved === undefined && kase.household.residence === 'moving-in' ? true : isBornBy(born, moved);
  const minor = anyOf(
    kase.children?.map(({ born }) => bothOf(isYounger(born, day, figures.age), isThere(born))),
  );
  return minor === true && movesWith !== 'same-household' ? undefined : minor;
}

function isYounger(
  born: DateRange | undefined,
  day: DateRange | undefined,
  limit: number,
): boolean | undefined {
  const age = ageSpan(born, day, []);
  if (!age || (age.max >= limit && age.min < limit)) return undefined;
  return age.max < limit;
}

function isBornBy(born: DateRange | undefined, day: DateRange | null | undefined): boolean | undefined {
  if (!born || !day) return day === null ? false : undefined;
  if (born.until <= day.from) return true;
  return born.from > day.until ? false : undefined;
}

function bothOf(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a && b;
}

function countingDay(
  kase: Case,
  subject: Subject,
  as: readonly string[],
  figures: MinorOnApplying,
): DateRange | undefined {
  if (as.includes('move-in-day')) return moveInDay(kase, subject) ?? undefined;
  const { from, until } = applicationDay(kase, subject, figures);
  if (!as.includes('fiscal-year-start')) return { from, until };
  return { from: fiscalYearStart(fiscalYearOf(from)), until: fiscalYearStart(fiscalYearOf(until)) };
}

/** Some day from the first on which one may apply to the last, not before today: without a day of moving, any day to come. */
function applicationDay(kase: Case, subject: Subject, figures: MinorOnApplying): DateRange {
  const first = firstDayToApply(kase, subject, figures);
  const last = lastDayToApply(kase, subject, figures.close);
  const from = first && first.from > kase.day ? first.from : kase.day;
  return { from, until: last === undefined ? someDay : last && last.until > from ? last.until : from };
}

/** Three-valued "any": one true decides, otherwise one unknown leaves it open; an unknown list is unknown. */
export function anyOf(answers: readonly (boolean | undefined)[] | undefined): boolean | undefined {
  if (!answers) return undefined;
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
