import { parseDateRange, type DateRange, type PlainDate } from '../dates';
import type { Adult, Child, Household, Period } from './household';
import type { Places } from './places';

/** Which person a fact is about; facts of the whole household ignore it. */
export type Subject = { readonly adult: 'self' | 'spouse'; readonly child?: number };

/** One household on one day, with its dates read once; what every fact is computed from. */
export type Case = {
  readonly day: PlainDate;
  readonly household: Household;
  readonly places: Places;
  readonly children: readonly CaseChild[] | undefined;
};

export type CaseChild = {
  readonly index: number;
  readonly born: DateRange | undefined;
  readonly child: Child;
};

/** Prepares a household for judging on `day`. A listed child is born: birth dates are cut at `day`. */
export function caseOf(household: Household, day: PlainDate, places: Places): Case {
  const { children } = household;
  if (!children || children === 'unknown') return { day, household, places, children: undefined };
  return {
    day,
    household,
    places,
    children: children.map((child, index) => ({ index, child, born: dateOf(child.birthDate) })),
  };
}

/** The date a citizen gave as a range; undefined when not known, null when they said there is none. */
export function dateOrNone(text: string | undefined): DateRange | null | undefined {
  if (text === undefined || text === 'unknown') return undefined;
  if (text === 'none') return null;
  return parseDateRange(text);
}

/** As `dateOrNone`, for dates that cannot be "none". */
export function dateOf(text: string | undefined): DateRange | undefined {
  return dateOrNone(text) ?? undefined;
}

/** The facts of one adult; null when there is no such person, undefined when that is not known. */
export function adultOf({ household }: Case, { adult }: Subject): Adult | null | undefined {
  if (adult === 'self') return household.self ?? {};
  if (household.spouse === 'none') return null;
  if (household.spouse === 'unknown') return undefined;
  return household.spouse;
}

/** The residence history of one adult; undefined when not told. */
export function periodsOf(kase: Case, subject: Subject): readonly Period[] | undefined {
  const periods = adultOf(kase, subject)?.periods;
  return periods === 'unknown' ? undefined : periods;
}
