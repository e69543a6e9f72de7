import type { DateRange, PlainDate } from '../dates';
import { dateOf, dateOrNone, notBefore, someDay } from './told-dates';
import { allOf } from './three-valued';
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
  /** Whether the move is on the day of the person who asks, as far as anybody said; so is theirs. */
  readonly movesAlong: boolean | undefined;
};

/** The home of the person who asks, on `day`. */
export function homeOfSelf(told: Adult, day: PlainDate): Home {
  const residence = knownResidence(told);
  const date = dateOrNone(told.moveInDate);
  const moveIn = date && residence === 'moving-in' ? notBefore(date, day) : date;
  return { residence, moveIn, living: livingFrom(residence, moveIn, day), movesAlong: true };
}

/** The home of a spouse: as told of themselves; where they share the home of who asks, that one. */
export function homeOfSpouse(told: Adult, self: Home, household: Household, day: PlainDate): Home {
  return homeOf(told, self, cameTogether(household), day);
}

/** The home of a child. Of a family that came on one day only a child who was born by then came along. */
export function homeOfChild(told: Child, self: Home, household: Household, day: PlainDate): Home {
  const born = dateOf(told.birthDate);
  const isBornBefore = Boolean(born && self.moveIn && born.until <= self.moveIn.from);
  return homeOf(told, self, isBornBefore ? cameTogether(household) : undefined, day);
}

/** Whether all who live here now came on one day; undefined while nobody said. */
function cameTogether({ movesWith }: Household): boolean | undefined {
  return movesWith === undefined || movesWith === 'unknown' ? undefined : movesWith === 'same-household';
}

function homeOf(
  told: Adult | Child,
  self: Home,
  haveComeTogether: boolean | undefined,
  day: PlainDate,
): Home {
  const { livesWithSelf } = told;
  const residence = knownResidence(told) ?? (livesWithSelf === true ? self.residence : undefined);
  const date = dateOrNone(told.moveInDate);
  const own = date && residence === 'moving-in' ? notBefore(date, day) : date;
  const isShared = livesWithSelf === 'unknown' ? undefined : livesWithSelf;
  const movesAlong = allOf([
    isShared,
    isSame(residence, self.residence),
    isOneMove(self.residence, haveComeTogether),
    !isApart(own, self.moveIn),
  ]);
  const moveIn = movesAlong ? onOneDay(own, self.moveIn) : own;
  return { residence, moveIn, living: livingFrom(residence, moveIn, day), movesAlong };
}

function isSame(residence: Residence, other: Residence): boolean | undefined {
  return residence === undefined || other === undefined ? undefined : residence === other;
}

function isOneMove(ofSelf: Residence, haveComeTogether: boolean | undefined): boolean | undefined {
  if (ofSelf === 'in-city') return haveComeTogether;
  return ofSelf && ofSelf === 'moving-in';
}

type Move = DateRange | null | undefined;

/** Whether two people are known to move on different days, or one of them not at all. */
function isApart(own: Move, other: Move): boolean {
  if (own === undefined) return false;
  if (own === null || other === null) return own !== other;
  return other !== undefined && (own.from > other.until || own.until < other.from);
}

/** What is known of the one day on which both move. */
function onOneDay(own: Move, other: Move): Move {
  if (!own || !other) return own ?? other;
  return {
    from: own.from > other.from ? own.from : other.from,
    until: own.until < other.until ? own.until : other.until,
  };
}

/** Where this person said to live. */
export function knownResidence({ residence }: Adult | Child): Residence {
  return residence === 'unknown' ? undefined : residence;
}

/** Whether oneself or a partner is pregnant today. */
export function isExpecting({ pregnancy }: Household): boolean {
  return pregnancy === 'self' || pregnancy === 'partner';
}

/** Whether there is a spouse or partner, also where that was told along with the move, or nobody but a pregnant one was told of. */
export function spouseOf({ spouse, movesWith, pregnancy }: Household): Adult | null | undefined {
  if (typeof spouse === 'object') return spouse;
  if (spouse === 'none' || movesWith === 'alone-single') return null;
  return pregnancy === 'partner' ? nothingTold : undefined;
}

const nothingTold: Adult = {};

/** Whether somebody said to have no spouse or partner, and nothing else that speaks of one. */
export function isSingle(household: Household): boolean {
  return spouseOf(household) === null && household.pregnancy !== 'partner';
}

/** Whether somebody moves or moved here with nobody. */
export function movesAlone({ movesWith }: Household): boolean {
  return movesWith === 'alone' || movesWith === 'alone-single';
}

/** Whoever may still move can come on any day to come while no day is told. */
function livingFrom(residence: Residence, move: DateRange | null | undefined, day: PlainDate): DateRange {
  if (residence === 'in-city' || residence === 'elsewhere') return { from: day, until: day };
  const from = residence === 'moving-in' && move && move.from > day ? move.from : day;
  if (!move) return { from, until: someDay };
  return { from, until: move.until > from ? move.until : from };
}
