import {
  addDays,
  ageOn,
  fiscalYearEndAfter,
  fiscalYearOf,
  fiscalYearStart,
  monthsReach,
  plainDate,
  reach,
  type DateRange,
  type PlainDate,
} from '../dates';
import type { Case } from './case';
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
export function youngestChildAge({ children, day }: Case): Span | null | undefined {
  if (!children) return undefined;
  if (children.length === 0) return null;
  const age = { min: oldestAge, max: oldestAge };
  for (const { born } of children) {
    age.min = Math.min(age.min, born ? Math.max(0, ageOn(born.until, day)) : 0);
    age.max = Math.min(age.max, born ? Math.max(0, ageOn(born.from, day)) : oldestAge);
  }
  return age;
}

/** Older than any child. */
const oldestAge = 150;

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
