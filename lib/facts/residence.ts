import { addMonths, addYears, periodEndCountingFirst, type DateRange, type PlainDate } from '../dates';
import { notAfter, type Case, type Subject } from './case';
import { dayNumber, dayOfNumber, daysWithin, within, type Interval } from './intervals';
import { overMoves } from './over-moves';
import { anyOf, commutesToWards, livesInTokyoArea, livesInWards, staysOf, type Stays } from './stays';
import type { Span } from './value';
import { wardStays, waysOfCounting } from './ward-years';

/** How the ten-year and one-year tests may be read more generously than their strictest wording. */
export type ResidenceReading = 'saitama-commuters' | 'adds-up' | 'own-business' | 'look-back';

/** The day this adult moves or moved to Honjo; null for somebody who always lived there. Before a planned move: not before today. */
export function moveInDay(kase: Case, { adult }: Subject): DateRange | null | undefined {
  const told = kase[adult];
  return told ? told.moveIn : told;
}

/** Whether whoever answers had moved in by the day of something that has happened; so had who always lived here, whatever the day. */
export function livedHereOn(
  { self: { moveIn }, day }: Case,
  event: DateRange | undefined,
): boolean | undefined {
  if (moveIn === null) return true;
  if (!moveIn || !event) return undefined;
  const [moved, happened] = [notAfter(moveIn, day), notAfter(event, day)];
  if (moved.until <= happened.from) return true;
  return moved.from > happened.until ? false : undefined;
}

/** Whether the person who answers has the move still ahead; of a spouse nobody says so. A plan to move on a day that is over is none. */
export function moveIsAhead({ household, day, self }: Case, { adult }: Subject): boolean | undefined {
  if (adult !== 'self') return false;
  if (household.residence === undefined || household.residence === 'unknown') return undefined;
  if (household.residence !== 'moving-in' || self.moveIn === null) return false;
  return self.moveIn === undefined || self.moveIn.until >= day;
}

/**
 * Days missing to 通算5年 in the ten years that end the day before the move. 1,827 counted days are enough, 1,825 are not; 1,826 are
 * enough when they are one unbroken span of five calendar years, otherwise nobody can tell: 0 to 1 missing.
 */
export function daysShortOfFiveYears(
  kase: Case,
  subject: Subject,
  as: readonly string[],
): Span | null | undefined {
  return overMoves(kase, subject, 10, (periods) => {
    const stays = wardStays(kase, periods, as);
    return { stays, measure: (move) => stays.map((each) => shortBefore(move, each)) };
  });
}

/** Days that each way of counting finds in the ten years that end the day before the move, in the order of `waysOfCounting`. */
export function daysTowardsFiveYears(kase: Case, subject: Subject, as: readonly string[]) {
  return waysOfCounting(as).map((_, way) =>
    overMoves(kase, subject, 10, (periods) => {
      const stays = wardStays(kase, periods, as)[way] ?? noStays;
      return { stays: [stays], measure: (move) => [countedBefore(move, stays)] };
    }),
  );
}

const noStays: Stays = { sure: [], possible: [] };

/** This many counted days are five years, wherever they lie. */
export const surelyFiveYears = 1827;

/** The ten years that end the day before the move. */
export const tenYearsBefore = (move: PlainDate): Interval => yearsBefore(move, 10);

/** The year that ends the day before the move. */
export const lastYearBefore = (move: PlainDate): Interval => yearsBefore(move, 1);

/** Days of the year before the move that were neither lived in the wards nor commuted to them. Look-back: the year may end up to 3 months earlier, with commuting. */
export function gapDaysInLastYear(
  kase: Case,
  subject: Subject,
  as: readonly string[],
): Span | null | undefined {
  return overMoves(kase, subject, 1, (periods) => {
    const commutes = commutesToWards(kase, false, as.includes('own-business'));
    const either = staysOf(periods, (period) => anyOf(livesInWards(period), commutes(period)));
    if (!as.includes('look-back')) return { stays: [either], measure: (move) => [gapBefore(move, either)] };
    const commuted = staysOf(periods, commutes);
    return { stays: [either, commuted], measure: (move) => [gapLookingBack(move, either, commuted)] };
  });
}

/** Days of the year before the move not lived in 東京圏 outside Honjo and its daily-life area. */
export function gapDaysInTokyoArea(kase: Case, subject: Subject): Span | null | undefined {
  return overMoves(kase, subject, 1, (periods) => {
    const stays = staysOf(periods, livesInTokyoArea(kase));
    return { stays: [stays], measure: (move) => [gapBefore(move, stays)] };
  });
}

const yearsBefore = (move: PlainDate, years: number): Interval => ({
  first: dayNumber(addYears(move, -years)),
  last: dayNumber(move) - 1,
});

function countedBefore(move: PlainDate, { possible, sure }: Stays): Span {
  const window = tenYearsBefore(move);
  return { min: daysWithin(sure, window), max: daysWithin(possible, window) };
}

function shortBefore(move: PlainDate, { possible, sure }: Stays): Span {
  const window = tenYearsBefore(move);
  return { min: shortOf(possible, window).min, max: shortOf(sure, window).max };
}

function shortOf(days: readonly Interval[], frame: Interval): Span {
  const counted = daysWithin(days, frame);
  if (counted >= surelyFiveYears) return enough;
  if (counted >= surelyFiveYears - 1 && within(days, frame).some(spansFiveYears)) return enough;
  return { min: Math.max(0, surelyFiveYears - 1 - counted), max: surelyFiveYears - counted };
}

const enough: Span = { min: 0, max: 0 };

function spansFiveYears({ first, last }: Interval): boolean {
  const began = dayOfNumber(first);
  return dayNumber(periodEndCountingFirst(began, { years: 5 })) <= last;
}

function gapBefore(move: PlainDate, { possible, sure }: Stays): Span {
  const year = lastYearBefore(move);
  const days = year.last - year.first + 1;
  return { min: days - daysWithin(possible, year), max: days - daysWithin(sure, year) };
}

function gapLookingBack(move: PlainDate, either: Stays, commuted: Stays): Span {
  const gap = gapBefore(move, either);
  return {
    min: yearEndsWithin3Months(either.possible, commuted.possible, move) ? 0 : gap.min,
    max: yearEndsWithin3Months(either.sure, commuted.sure, move) ? 0 : gap.max,
  };
}

/** Whether commuting ended in the 3 months before the move, with an unbroken year of living or commuting behind it. */
function yearEndsWithin3Months(
  either: readonly Interval[],
  commuted: readonly Interval[],
  move: PlainDate,
): boolean {
  const before = { first: Number.MIN_SAFE_INTEGER, last: dayNumber(move) - 1 };
  return within(commuted, before).some(({ last }) => {
    const year = { first: dayNumber(addYears(dayOfNumber(last + 1), -1)), last };
    const isUnbroken = daysWithin(either, year) === last - year.first + 1;
    return last >= dayNumber(addMonths(move, -3)) && isUnbroken;
  });
}
