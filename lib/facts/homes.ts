import type { DateRange, PlainDate } from '../dates';
import { dateOrNone, notBefore, someDay } from './told-dates';
import type { Adult, Child, Household } from './household';

/** Where somebody lives as far as it was told; undefined while nobody said. */
export type Residence = 'in-city' | 'moving-in' | 'elsewhere' | undefined;

/** The home of one person: nothing told of one is held against another. */
export type Home = {
  readonly residence: Residence;
  /** The day of moving to Honjo; null for somebody who always lived there. */
  readonly moveIn: DateRange | null | undefined;
  /** From which day this person can use what only residents can: today, or the day of the move. */
  readonly living: DateRange;
};

/** The home of the person who asks, on `day`. */
export function homeOfSelf(told: Adult, day: PlainDate): Home {
  const residence = knownResidence(told);
  const date = dateOrNone(told.moveInDate);
  const moveIn = date && residence === 'moving-in' ? notBefore(date, day) : date;
  return { residence, moveIn, living: livingFrom(residence, moveIn, day) };
}

/** The home of a spouse or child: as told of themselves; where they share the home of who asks, that one. */
export function homeOf(told: Adult | Child, self: Home, day: PlainDate): Home {
  const own = knownResidence(told);
  const residence = own ?? (told.livesWithSelf === true ? self.residence : undefined);
  const date = dateOrNone(told.moveInDate);
  const moveIn =
    date === undefined && movesAlong(told, self)
      ? self.moveIn
      : date && residence === 'moving-in'
        ? notBefore(date, day)
        : date;
  return { residence, moveIn, living: livingFrom(residence, moveIn, day) };
}

/** Whether this person moves on the day of the one who asks. Of people who have moved before nobody said that it was together. */
export function movesAlong({ residence, livesWithSelf }: Adult | Child, self: Home): boolean {
  const isApart = residence !== undefined && residence !== 'unknown' && residence !== 'moving-in';
  return livesWithSelf === true && !isApart && self.residence === 'moving-in';
}

/** Where this person said to live. */
export function knownResidence({ residence }: Adult | Child): Residence {
  return residence === 'unknown' ? undefined : residence;
}

/** Whether there is a spouse or partner, also where nobody but a pregnant one was told of. */
export function spouseOf({ spouse, pregnancy }: Household): Adult | null | undefined {
  if (spouse === 'none') return null;
  if (typeof spouse === 'object') return spouse;
  return pregnancy === 'partner' ? nothingTold : undefined;
}

const nothingTold: Adult = {};

/** Whoever may still move can come on any day to come while no day is told. */
function livingFrom(residence: Residence, move: DateRange | null | undefined, day: PlainDate): DateRange {
  if (residence === 'in-city' || residence === 'elsewhere') return { from: day, until: day };
  const from = residence === 'moving-in' && move && move.from > day ? move.from : day;
  if (!move) return { from, until: someDay };
  return { from, until: move.until > from ? move.until : from };
}
