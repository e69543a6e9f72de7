import { addMonths, addYears, periodEndCountingFirst, type PlainDate } from '../dates';
import type { Situation, Subject } from '../facts/situation';
import { daysOfYears } from '../facts/counting';
import { dayNumber, dayOfNumber, daysWithin, within, type Interval } from '../facts/intervals';
import type { Span, Verdict } from '../facts/value';
import { overMoves } from './over-moves';
import {
  anyStay,
  commutesToWards,
  livesInTokyoArea,
  livesInWards,
  staysOf,
  studiesInWards,
  type Stays,
} from './stays';
import { wardStays, waysOfCounting } from './ward-years';

/** How the ten-year and one-year tests may be read more generously than their strictest wording. */
export type ResidenceReading = 'saitama-commuters' | 'adds-up' | 'own-business' | 'look-back' | 'schooling';

/** So many years of stays (`years`), counted in the years that end the day before the move (`within`). */
export type YearsWithin = { readonly years: number; readonly within: number };

/**
 * Days missing to 通算5年 in the ten years that end the day before the move. As many days as five years have at most, 1,827, are enough, fewer
 * than they have at least are not; 1,826 are enough when they are one unbroken span of five calendar years, otherwise nobody can tell: 0 to 1
 * missing.
 */
export function daysShortOfYears(
  situation: Situation,
  subject: Subject,
  as: readonly string[],
  { years, within }: YearsWithin,
): Span | null | undefined {
  return overMoves(situation, subject, within, (periods) => {
    const stays = wardStays(situation, periods, as);
    const measure = (move: PlainDate) => {
      const window = yearsBefore(move, within);
      return stays.map((each) => shortIn(window, each, years));
    };
    return { stays, measure };
  });
}

/** Days that each way of counting finds in the years that end the day before the move, in the order of `waysOfCounting`. */
export function daysTowardsYears(
  situation: Situation,
  subject: Subject,
  as: readonly string[],
  within: number,
) {
  return waysOfCounting(as).map((_, way) =>
    overMoves(situation, subject, within, (periods) => {
      const stays = wardStays(situation, periods, as)[way] ?? noStays;
      return { stays: [stays], measure: (move) => [countedIn(yearsBefore(move, within), stays)] };
    }),
  );
}

const noStays: Stays = { sure: [], possible: [] };

/** The years that end the day before the move (`within`), and by how many months they may end earlier (`lookBack`). */
export type LastYears = { readonly within: number; readonly lookBack: number | undefined };

/**
 * Days of the last years before the move that were neither lived in the wards nor commuted to them. Look-back: the years may end some months
 * earlier, with commuting. Schooling: years at a school in the wards, before working there, count as commuting does.
 */
export function gapDaysInWards(
  situation: Situation,
  subject: Subject,
  as: readonly string[],
  { within, lookBack }: LastYears,
): Span | null | undefined {
  return overMoves(situation, subject, within, (periods) => {
    const commutes = commutesToWards(situation, false, as.includes('own-business'));
    const studies = as.includes('schooling') ? studiesInWards(situation, periods, false) : noStudies;
    const either = staysOf(periods, (period) =>
      anyStay(anyStay(livesInWards(period), commutes(period)), studies(period)),
    );
    const gap = (move: PlainDate) => gapIn(yearsBefore(move, within), either);
    if (!as.includes('look-back') || lookBack === undefined)
      return { stays: [either], measure: (move) => [gap(move)] };
    const commuted = staysOf(periods, commutes);
    const isEarlier = (move: PlainDate, kind: keyof Stays) =>
      yearsEndEarlier(either[kind], commuted[kind], move, { within, lookBack });
    const measure = (move: PlainDate): Span[] => {
      const { min, max } = gap(move);
      return [{ min: isEarlier(move, 'possible') ? 0 : min, max: isEarlier(move, 'sure') ? 0 : max }];
    };
    return { stays: [either, commuted], measure };
  });
}

/** Days of the last years before the move not lived in 東京圏 outside Honjo and its daily-life area. */
export function gapDaysInTokyoArea(
  situation: Situation,
  subject: Subject,
  within: number,
): Span | null | undefined {
  return overMoves(situation, subject, within, (periods) => {
    const stays = staysOf(periods, livesInTokyoArea(situation));
    return { stays: [stays], measure: (move) => [gapIn(yearsBefore(move, within), stays)] };
  });
}

const noStudies = (): Verdict => 'unmet';

const yearsBefore = (move: PlainDate, years: number): Interval => ({
  first: dayNumber(addYears(move, -years)),
  last: dayNumber(move) - 1,
});

function countedIn(window: Interval, { possible, sure }: Stays): Span {
  return { min: daysWithin(sure, window), max: daysWithin(possible, window) };
}

function shortIn(window: Interval, { possible, sure }: Stays, years: number): Span {
  return { min: shortOf(possible, window, years).min, max: shortOf(sure, window, years).max };
}

function shortOf(days: readonly Interval[], frame: Interval, years: number): Span {
  const counted = daysWithin(days, frame);
  const { fewest, most } = daysOfYears(years);
  if (counted >= most) return enough;
  if (counted >= fewest && within(days, frame).some((each) => spansYears(each, years))) return enough;
  return { min: fewest - counted, max: most - counted };
}

const enough: Span = { min: 0, max: 0 };

function spansYears({ first, last }: Interval, years: number): boolean {
  const began = dayOfNumber(first);
  return dayNumber(periodEndCountingFirst(began, { years })) <= last;
}

function gapIn(years: Interval, { possible, sure }: Stays): Span {
  const days = years.last - years.first + 1;
  return { min: days - daysWithin(possible, years), max: days - daysWithin(sure, years) };
}

/** Whether commuting ended in the last months before the move, with unbroken years of living or commuting behind it. */
function yearsEndEarlier(
  either: readonly Interval[],
  commuted: readonly Interval[],
  move: PlainDate,
  { within: years, lookBack }: { within: number; lookBack: number },
): boolean {
  const before = { first: Number.MIN_SAFE_INTEGER, last: dayNumber(move) - 1 };
  // Whole months without commuting are not more than so many: who stopped at the end of March may move on 1 July.
  const earliest = dayNumber(addMonths(move, -lookBack)) - 1;
  return within(commuted, before).some(({ last }) => {
    const whole = yearsBefore(dayOfNumber(last + 1), years);
    return last >= earliest && daysWithin(either, whole) === last - whole.first + 1;
  });
}
