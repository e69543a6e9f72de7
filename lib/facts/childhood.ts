import {
  addDays,
  ageOn,
  fiscalYearEndAfter,
  monthsOn,
  monthEndAfter,
  monthsReach,
  plainDate,
  reach,
  type DateRange,
  type PlainDate,
} from '../dates';
import { gradeOf } from './ages';
import { anyOf } from './three-valued';
import { personOf, type Situation, type Subject } from './situation';
import type { KnownDay } from './counting';
import { livedHereOn } from './residence';
import type { Span } from './value';

/** The first end of this month of the year on or after the day on which the child reaches the age: 18 and March end the school years. */
export const lastDayAtAge = (born: KnownDay, age: number, month: number): KnownDay =>
  eachEnd(born, (day) => monthEndAfter(reach(day, age), month));

/** The 31 March that ends this school grade: the sixth is the last of elementary school. */
export const lastDayOfGrade = (born: KnownDay, grade: number): KnownDay =>
  eachEnd(born, (day) => fiscalYearEndAfter(day, schoolAge + grade));

/** The first day on which the child surely is so many months old: when it begins. Under `end-of-day` the day before it, which ends with them. */
export const firstDayAtMonths = (born: KnownDay, months: number, as: readonly string[]): KnownDay =>
  eachEnd(born, (day) => addDays(monthsReach(day, months), Number(!as.includes('end-of-day'))));

/** The 1 April that begins this school grade: of the first, the one after the day of reaching 6 (学校教育法17条). */
export const firstDayOfGrade = (born: KnownDay, grade: number): KnownDay =>
  eachEnd(born, (day) => addDays(fiscalYearEndAfter(day, schoolAge + grade - 1), 1));

/** 学校教育法17条. */
const schoolAge = 6;

const eachEnd = (range: KnownDay, of: (day: PlainDate) => PlainDate): KnownDay =>
  range && { from: of(range.from), until: of(range.until) };

/** Full years of age of the youngest child today; null when there is none. A child whose birth is not told may be newborn. */
export const youngestChildAge = (situation: Situation) => youngest(situation, ageOn);

/** The same in full months. */
export const youngestChildMonths = (situation: Situation) => youngest(situation, monthsOn);

function youngest(
  { children, day }: Situation,
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

/** Whether on the days of applying there is a child up to this school grade, 0 before school. */
export function hasChildUpToGrade({ children, applying }: Situation, grade: number): boolean | undefined {
  return anyOf(
    children?.map(({ born }) => {
      if (!born) return undefined;
      if (born.from > applying.until) return false;
      const reached = gradeOf(born, applying);
      if (!reached || (reached.max > grade && reached.min <= grade)) return undefined;
      if (reached.min > grade) return false;
      return born.until <= applying.from ? true : undefined;
    }),
  );
}

/** Older than any child, in years and in months. */
const oldestAge = 3000;

/** The day on which the youngest child was born; null when there is none. */
export function lastBirth({
  children,
  day,
}: Pick<Situation, 'day'> & {
  readonly children: readonly { readonly born: DateRange | undefined }[] | undefined;
}): DateRange | null | undefined {
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

/** Whether the mother of the youngest child lived here when it was born: as told, else by the day she came. Where nobody was born, nothing came before the move. */
export function livedHereAtLastBirth(situation: Situation, subject: Subject): boolean | undefined {
  const birth = lastBirth(situation);
  if (birth === null) return true;
  const mother = personOf(situation, subject);
  if (mother?.residence === 'in-city') {
    const told = situation.household.motherLivedHereAtBirth;
    if (told === undefined || told === 'unknown') return livedHereOn(situation, mother, birth);
    // There may be no child at all.
    return told || birth ? told : undefined;
  }
  return birth && mother?.residence !== undefined ? false : undefined;
}
