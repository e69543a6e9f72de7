import { parseDateRange, plainDate, type DateRange, type PlainDate } from '../dates';
import type { Adult, Child, Household, Period } from './household';
import { dayNumber } from './intervals';
import type { Path } from './paths';
import type { Places } from './places';
import type { Span } from './value';

/** Which person a fact is about; facts of the whole household ignore it. */
export type Subject = { readonly adult: 'self' | 'spouse'; readonly child?: number };

/** One household on one day, with its dates read once; what every fact is computed from. */
export type Case = {
  readonly day: PlainDate;
  /** The same day as a range. */
  readonly today: DateRange;
  readonly household: Household;
  readonly places: Places;
  readonly self: CaseAdult;
  /** Null when there is no spouse or partner, undefined when that is not known. */
  readonly spouse: CaseAdult | null | undefined;
  readonly children: readonly CaseChild[] | undefined;
  /** The day from which the household can use what only residents can: today, or the day of its move. */
  readonly living: DateRange;
  /** Of lists of answers, those that leave something to sharpen: many facts are read from the same ones. Filled while judging. */
  readonly open: Map<readonly Path[], readonly Path[]>;
};

/** `moveIn` is null for somebody who always lived in Honjo. */
export type CaseAdult = {
  readonly told: Adult;
  readonly born: DateRange | undefined;
  readonly moveIn: DateRange | null | undefined;
  readonly periods: readonly CasePeriod[] | undefined;
};

/** A stretch of the residence history; first and last day as day numbers, each between the earliest and the latest it may be. */
export type CasePeriod = { readonly told: Period; readonly first: Span; readonly last: Span };

export type CaseChild = {
  readonly index: number;
  readonly told: Child;
  readonly born: DateRange | undefined;
};

/** A day number long after any move a household can plan: the end of a stay that lasts until the move. */
export const endless = 100_000;

/** Prepares a household for judging on `day`. */
export function caseOf(household: Household, day: PlainDate, places: Places): Case {
  const { self, spouse, children } = household;
  return {
    day,
    today: { from: day, until: day },
    household,
    places,
    living: livingFrom(self, household, day),
    open: new Map(),
    // Of a spouse nobody said where they live: they may have moved before.
    self: adultOf(self ?? {}, household.residence === 'moving-in', day),
    spouse:
      spouse === 'none'
        ? null
        : spouse === undefined || spouse === 'unknown'
          ? undefined
          : adultOf(spouse, false, day),
    children:
      children === undefined || children === 'unknown'
        ? undefined
        : children.map((told, index) => ({ index, told, born: dateOf(told.birthDate) })),
  };
}

/** The date a citizen gave as a range; undefined when not known, null when they said there is none. */
export function dateOrNone(text: string | undefined): DateRange | null | undefined {
  if (text === undefined || text === 'unknown') return undefined;
  if (text === 'none') return null;
  const known = readDates.get(text);
  if (known) return known;
  if (readDates.size >= mostReadDates) readDates.clear();
  const range = parseDateRange(text);
  readDates.set(text, range);
  return range;
}

/** As `dateOrNone`, for dates that cannot be "none". */
export function dateOf(text: string | undefined): DateRange | undefined {
  return dateOrNone(text) ?? undefined;
}

/** What is still ahead on `day` lies in the rest of the span that was told; a span wholly past stays as it is. */
export function notBefore(told: DateRange, day: PlainDate): DateRange {
  return told.from < day && day <= told.until ? { from: day, until: told.until } : told;
}

/** What has happened by `day` lies in the first part of the span that was told. */
export function notAfter(told: DateRange, day: PlainDate): DateRange {
  return told.from <= day && day < told.until ? { from: told.from, until: day } : told;
}

/** Whoever may still move can come on any day to come while no day is told. */
function livingFrom(self: Adult | undefined, { residence }: Household, day: PlainDate): DateRange {
  const isSettled = residence === 'in-city' || residence === 'elsewhere';
  if (isSettled) return { from: day, until: day };
  const told = dateOrNone(self?.moveInDate);
  const move = told && notBefore(told, day);
  const mayLiveHere = residence !== 'moving-in';
  const from = !mayLiveHere && move && move.from > day ? move.from : day;
  if (!move) return { from, until: someDay };
  return { from, until: move.until > from ? move.until : from };
}

/** Later than any plan. */
export const someDay = plainDate('2150-01-01');

// The journey judges the same household dozens of times; reading a date costs more than comparing it.
const readDates = new Map<string, DateRange | undefined>();
const mostReadDates = 10_000;

function adultOf(told: Adult, isAhead: boolean, day: PlainDate): CaseAdult {
  const { birthDate, moveInDate, periods } = told;
  const moveIn = dateOrNone(moveInDate);
  return {
    told,
    born: dateOf(birthDate),
    moveIn: moveIn && isAhead ? notBefore(moveIn, day) : moveIn,
    periods: periods === undefined || periods === 'unknown' ? undefined : periods.map(periodOf),
  };
}

function periodOf(told: Period): CasePeriod {
  const began = dateOf(told.from);
  const ended = told.until === 'move' ? undefined : dateOf(told.until);
  return {
    told,
    first: began ? numbersOf(began) : { min: -endless, max: endless },
    last: ended ? numbersOf(ended) : { min: told.until === 'move' ? endless : -endless, max: endless },
  };
}

const numbersOf = ({ from, until }: DateRange): Span => ({ min: dayNumber(from), max: dayNumber(until) });
