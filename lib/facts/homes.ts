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
  /** Whether the move is on the day of the person who asks; so is theirs. */
  readonly movesAlong: boolean;
};

/** The home of the person who asks, on `day`. */
export function homeOfSelf(told: Adult, day: PlainDate): Home {
  const residence = knownResidence(told);
  const date = dateOrNone(told.moveInDate);
  const moveIn = date && residence === 'moving-in' ? notBefore(date, day) : date;
  return { residence, moveIn, living: livingFrom(residence, moveIn, day), movesAlong: true };
}

/** The home of a spouse or child: as told of themselves; where they share the home of who asks, that one. */
export function homeOf(told: Adult | Child, self: Home, household: Household, day: PlainDate): Home {
  const residence = knownResidence(told) ?? (told.livesWithSelf === true ? self.residence : undefined);
  const date = dateOrNone(told.moveInDate);
  const isSameDay = date === undefined || told.moveInDate === household.self?.moveInDate;
  const isAlong = isSameDay && movesAlong(told, self, household.movesWith);
  const own = date && residence === 'moving-in' ? notBefore(date, day) : date;
  const moveIn = isAlong ? self.moveIn : own;
  return { residence, moveIn, living: livingFrom(residence, moveIn, day), movesAlong: isAlong };
}

/** Whether this person moves on the day of the one who asks; of people who live here already only where all came on one day. */
export function movesAlong(
  { residence, livesWithSelf }: Adult | Child,
  self: Pick<Home, 'residence'>,
  movesWith: Household['movesWith'],
): boolean {
  const isApart = residence !== undefined && residence !== 'unknown' && residence !== self.residence;
  const cameTogether = self.residence === 'in-city' && movesWith === 'same-household';
  return livesWithSelf === true && !isApart && (self.residence === 'moving-in' || cameTogether);
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
