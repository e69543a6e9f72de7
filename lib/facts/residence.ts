import { addDays, addMonths, addYears, plainDate, type DateRange, type PlainDate } from '../dates';
import type { Case, CasePeriod, Subject } from './case';
import { dayNumber, daysWithin, within, type Interval } from './intervals';
import {
  anyOf,
  commutesToWards,
  edgesOf,
  livesInTokyoArea,
  livesInWards,
  staysOf,
  studiesInWards,
  type Stays,
} from './stays';
import type { Span } from './value';

/** How the ten-year and one-year tests may be read more generously than their strictest wording. */
export type ResidenceReading = 'saitama-commuters' | 'adds-up' | 'own-business' | 'look-back';

/** The day this adult moves or moved to Honjo; null for somebody who always lived there. Before a planned move: not before today. */
export function moveInDay(kase: Case, { adult }: Subject): DateRange | null | undefined {
  const told = kase[adult];
  return told ? told.moveIn : told;
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
    const kinds = wardStays(kase, periods, as);
    return (move) => {
      const frame = { first: dayNumber(addYears(move, -10)), last: dayNumber(move) - 1 };
      const short = { min: Infinity, max: Infinity };
      for (const { possible, sure } of kinds) {
        short.min = Math.min(short.min, shortOf(possible, frame).min);
        short.max = Math.min(short.max, shortOf(sure, frame).max);
      }
      return short;
    };
  });
}

/** Days of the year before the move that were neither lived in the wards nor commuted to them. Look-back: a commuting year may end up to 3 months earlier. */
export function gapDaysInLastYear(
  kase: Case,
  subject: Subject,
  as: readonly string[],
): Span | null | undefined {
  return overMoves(kase, subject, 1, (periods) => {
    const commutes = commutesToWards(kase, false, as.includes('own-business'));
    const either = staysOf(periods, (period) => anyOf(livesInWards(period), commutes(period)));
    if (!as.includes('look-back')) return (move) => gapInYearBefore(either, move);
    const commuted = staysOf(periods, commutes);
    return (move) => {
      const gap = gapInYearBefore(either, move);
      return {
        min: yearEndsWithin3Months(commuted.possible, move) ? 0 : gap.min,
        max: yearEndsWithin3Months(commuted.sure, move) ? 0 : gap.max,
      };
    };
  });
}

/** Days of the year before the move not lived in 東京圏 outside Honjo and its daily-life area. */
export function gapDaysInTokyoArea(kase: Case, subject: Subject): Span | null | undefined {
  return overMoves(kase, subject, 1, (periods) => {
    const stays = staysOf(periods, livesInTokyoArea(kase));
    return (move) => gapInYearBefore(stays, move);
  });
}

/** Lived and commuted years each alone, or added up; years of study count with the commuting. */
function wardStays(kase: Case, periods: readonly CasePeriod[], as: readonly string[]): Stays[] {
  const saitama = as.includes('saitama-commuters');
  const commutes = commutesToWards(kase, saitama, as.includes('own-business'));
  const studies = studiesInWards(kase, periods, saitama);
  const commutesOrStudies = (period: CasePeriod) => anyOf(commutes(period), studies(period));
  return as.includes('adds-up')
    ? [staysOf(periods, (period) => anyOf(livesInWards(period), commutesOrStudies(period)))]
    : [staysOf(periods, livesInWards), staysOf(periods, commutesOrStudies)];
}

function shortOf(days: readonly Interval[], frame: Interval): Span {
  const counted = daysWithin(days, frame);
  if (counted >= 1827 || (counted >= 1825 && within(days, frame).some(spansFiveYears))) return enough;
  return { min: Math.max(0, 1826 - counted), max: 1827 - counted };
}

const enough: Span = { min: 0, max: 0 };

function spansFiveYears({ first, last }: Interval): boolean {
  const began = addDays(dayZero, first);
  return dayNumber(addYears(began, 5)) - 1 <= last;
}

function gapInYearBefore(stays: Stays, move: PlainDate): Span {
  const year = { first: dayNumber(addYears(move, -1)), last: dayNumber(move) - 1 };
  const days = year.last - year.first + 1;
  return { min: days - daysWithin(stays.possible, year), max: days - daysWithin(stays.sure, year) };
}

function yearEndsWithin3Months(stays: readonly Interval[], move: PlainDate): boolean {
  return within(stays, { first: Number.MIN_SAFE_INTEGER, last: dayNumber(move) - 1 }).some(
    ({ first, last }) => {
      const dayAfter = addDays(dayZero, last + 1);
      return last >= dayNumber(addMonths(move, -3)) && first <= dayNumber(addYears(dayAfter, -1));
    },
  );
}

/** The least and the most that `measure` gives over every possible move day. It is linear between the days on which a stay enters or leaves the window. */
function overMoves(
  kase: Case,
  { adult }: Subject,
  windowYears: number,
  measureFor: (periods: readonly CasePeriod[]) => (move: PlainDate) => Span,
): Span | null | undefined {
  const told = kase[adult];
  if (!told) return told;
  const { moveIn, periods } = told;
  if (moveIn === null) return null;
  if (!periods) return undefined;
  const measure = measureFor(periods);
  if (moveIn && moveIn.from === moveIn.until) return measure(moveIn.from);
  const all = { min: Infinity, max: -Infinity };
  for (const move of turningDays(periods, windowYears, moveIn ?? anyMove(kase))) {
    const { min, max } = measure(move);
    all.min = Math.min(all.min, min);
    all.max = Math.max(all.max, max);
  }
  return all;
}

/** A move somebody plans without a date is not before today. */
function anyMove({ household, day }: Case): DateRange {
  return { from: household.residence === 'moving-in' ? day : earliestMove, until: latestMove };
}

const dayZero = plainDate('2000-01-01');
const earliestMove = plainDate('1950-01-01');
const latestMove = plainDate('2150-01-01');

function turningDays(
  periods: readonly CasePeriod[],
  windowYears: number,
  { from, until }: DateRange,
): Iterable<PlainDate> {
  const days = new Set([from, until]);
  // No window reaches further back than its years, counted as leap years, and a few days.
  const [earliest, latest] = [dayNumber(from) - windowYears * 366 - 95, dayNumber(until) + 1];
  for (const edge of edgesOf(periods)) {
    if (edge < earliest || edge > latest) continue;
    for (const shift of [-1, 0, 1, 2]) {
      const near = addDays(dayZero, edge + shift);
      for (const day of [near, addYears(near, windowYears), addMonths(near, 3)]) {
        if (from < day && day < until) days.add(day);
      }
    }
  }
  return days;
}
