import {
  addDays,
  ageOn,
  fiscalYearEndAfter,
  fiscalYearOf,
  fiscalYearStart,
  monthsOn,
  monthsReach,
  plainDate,
  reach,
  type DateRange,
  type PlainDate,
} from '../dates';
import type { Case } from './case';
import { livedHereOn } from './residence';
import type { Span } from './value';

/** The first 31 March on or after the day on which the child reaches this age: 12 ends elementary school, 18 the school years. */
export function lastDayAt(born: DateRange | undefined, age: number): DateRange | undefined {
  if (!born) return undefined;
  return { from: fiscalYearEndAfter(born.from, age), until: fiscalYearEndAfter(born.until, age) };
}

/** The first day on which the child is six months old when it begins. */
export function sixMonthsOld(born: DateRange | undefined): DateRange | undefined {
  if (!born) return undefined;
  return { from: addDays(monthsReach(born.from, 6), 1), until: addDays(monthsReach(born.until, 6), 1) };
}

/** The 1 April on which the child starts elementary school: the first one after the day of reaching 6 (学校教育法17条). */
export function firstSchoolDay(born: DateRange | undefined): DateRange | undefined {
  if (!born) return undefined;
  return { from: schoolStartAfter(reach(born.from, 6)), until: schoolStartAfter(reach(born.until, 6)) };
}

const schoolStartAfter = (day: PlainDate): PlainDate => fiscalYearStart(fiscalYearOf(day) + 1);

/** Full years of age of the youngest child today; null when there is none. A child whose birth is not told may be newborn. */
export const youngestChildAge = (kase: Case) => youngest(kase, ageOn);

/** The same in full months. */
export const youngestChildMonths = (kase: Case) => youngest(kase, monthsOn);

function youngest(
  { children, day }: Case,
  ageAt: (born: PlainDate, day: PlainDate) => number,
): Span | null | undefined {
  if (!children) return undefined;
  if (children.length === 0) return null;
  const age = { min: oldestAge, max: oldestAge };
  for (const { born } of children) {
    age.min = Math.min(age.min, born ? Math.max(0, ageAt(born.until, day)) : 0);
    age.max = Math.min(age.max, born ? Math.max(0, ageAt(born.from, day)) : oldestAge);
  }
  return age;
}

/** Older than any child, in years and in months. */
const oldestAge = 3000;

/** The day on which the youngest child was born; null when there is none. */
export function lastBirth({ children, day }: Case): DateRange | null | undefined {
  if (!children) return undefined;
  const [first] = children;
  if (!first) return null;
  let { from, until } = first.born ?? { from: firstBirth, until: day };
  for (const { born } of children) {
    if (born && born.from > from) from = born.from;
    if (!born) until = day;
    else if (born.until > until) until = born.until;
  }
  // Nobody is born after today, also where only the month is told.
  return { from, until: until < day ? until : day };
}

/** Earlier than any child. */
const firstBirth = plainDate('1900-01-01');

/** Whether whoever answers lived here when the youngest child was born. Where nobody was born, nothing came before the move. */
export function livedHereAtLastBirth(kase: Case): boolean | undefined {
  const birth = lastBirth(kase);
  if (birth === null) return true;
  const { residence } = kase.household;
  if (residence === 'in-city') return livedHereOn(kase, birth);
  return birth && residence !== undefined && residence !== 'unknown' ? false : undefined;
}
