import type { DateRange, PlainDate } from '../dates';
import { homeOfChild, homeOfSelf, homeOfSpouse, spouseOf, type Home } from './homes';
import type { Adult, Child, Household, Period, Path } from './household';
import { dayNumber } from './intervals';
import type { Places } from './places';
import { dateOf } from './told-dates';
import type { Span } from './value';

/** Which person a fact is about: an adult, or a child when `child` says which. Facts of the whole household ignore it. */
export type Subject = { readonly adult: 'self' | 'spouse'; readonly child?: number };

/** One household on one day, with its dates read once; what every fact is computed from. */
export type Situation = {
  readonly day: PlainDate;
  /** The same day as a range. */
  readonly today: DateRange;
  readonly household: Household;
  readonly places: Places;
  readonly self: SituationAdult;
  /** Null when there is no spouse or partner, undefined when that is not known. */
  readonly spouse: SituationAdult | null | undefined;
  readonly children: readonly SituationChild[] | undefined;
  /** The days on one of which somebody applies: of what is judged on that day; today where nothing else is known. */
  readonly applying: DateRange;
  /** Of lists of answers, those that leave something to sharpen: many facts are read from the same ones. Filled while judging. */
  readonly open: Map<readonly Path[], readonly Path[]>;
};

/** What is known of any person. */
export type SituationPerson = Home & { readonly told: Adult | Child; readonly born: DateRange | undefined };

export type SituationAdult = SituationPerson & {
  readonly told: Adult;
  readonly periods: readonly SituationPeriod[] | undefined;
};

/** A stretch of the residence history; first and last day as day numbers, each between the earliest and the latest it may be. */
export type SituationPeriod = { readonly told: Period; readonly first: Span; readonly last: Span };

export type SituationChild = SituationPerson & { readonly index: number; readonly told: Child };

/** A day number long after any move a household can plan: the end of a stay that lasts until the move. */
export const endless = 100_000;

/** Prepares a household for judging on `day`. */
export function situationOf(household: Household, day: PlainDate, places: Places): Situation {
  const { self: told = {}, children } = household;
  const self = adultOf(told, homeOfSelf(told, day));
  const spouse = spouseOf(household);
  const today = { from: day, until: day };
  return {
    day,
    today,
    household,
    places,
    applying: today,
    open: new Map(),
    self,
    spouse: spouse && adultOf(spouse, homeOfSpouse(spouse, self, household, day)),
    children:
      children === undefined || children === 'unknown'
        ? undefined
        : children.map((child, index) => childOf(child, index, homeOfChild(child, self, household, day))),
  };
}

/** The same case on other days of applying. Field by field and in the order of `situationOf`, so that all cases are of one shape. */
export function situationOnApplying(situation: Situation, applying: DateRange): Situation {
  const { day, today, household, places, self, spouse, children } = situation;
  return { day, today, household, places, applying, open: situation.open, self, spouse, children };
}

/** Whoever a fact is about; null when there is no such person, undefined while that is not known. */
export function personOf(
  { self, spouse, children }: Situation,
  { adult, child }: Subject,
): SituationPerson | null | undefined {
  if (child !== undefined) return children?.[child];
  return adult === 'self' ? self : spouse;
}

// Field by field: copying a home whole would cost more than judging many a rule.
function adultOf(told: Adult, { residence, moveIn, living, movesAlong }: Home): SituationAdult {
  const { birthDate, periods } = told;
  return {
    residence,
    moveIn,
    living,
    movesAlong,
    told,
    born: dateOf(birthDate),
    periods: periods === undefined || periods === 'unknown' ? undefined : periods.map(periodOf),
  };
}

function childOf(
  told: Child,
  index: number,
  { residence, moveIn, living, movesAlong }: Home,
): SituationChild {
  return { residence, moveIn, living, movesAlong, told, born: dateOf(told.birthDate), index };
}

function periodOf(told: Period): SituationPeriod {
  const began = dateOf(told.from);
  const ended = told.until === 'move' ? undefined : dateOf(told.until);
  return {
    told,
    first: began ? numbersOf(began) : { min: -endless, max: endless },
    last: ended ? numbersOf(ended) : { min: told.until === 'move' ? endless : -endless, max: endless },
  };
}

const numbersOf = ({ from, until }: DateRange): Span => ({ min: dayNumber(from), max: dayNumber(until) });
