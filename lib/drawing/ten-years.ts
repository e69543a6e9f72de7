import type { DateRange } from '../dates';
import type { Situation, SituationPeriod } from '../facts/situation';
import type { Period } from '../facts/household';
import { dayNumber, type Interval } from '../facts/intervals';
import { daysOfYears } from '../facts/counting';
import { daysTowardsYears } from '../law/residence-history';
import { moveInDay } from '../facts/residence';
import { isSpan, type Span, type Verdict } from '../facts/value';
import { waysOfCounting, wardTests, type WardRow } from '../law/ward-years';
import { figureNumber, type Figures, type Judgement, type Leaf } from '../rules';
import { leavesOf, testOn, type ReadingName } from './leaves';
import { partsOf, yearsBefore, type SpanPart, type DrawnSpan } from './drawn-spans';

/** The ten years before a move; or only that the day of the move is missing. */
export type TenYearsPicture = MissingMove | TenYearsDrawn;

type MissingMove = { readonly move: undefined };

type Years = { readonly needed: number; readonly window: number; readonly last: number };

export type TenYearsDrawn = {
  readonly move: DateRange;
  readonly periods: readonly Period[];
  readonly window: DrawnSpan;
  readonly lastYear: DrawnSpan;
  /** The figures of the rule: so many years in the last so many, and the last ones without a gap. */
  readonly years: Years;
  /** The days from one edge of the drawing to the other. */
  readonly frame: Interval;
  /** Rival readings that come to the same share one. */
  readonly figures: readonly TenYearsReading[];
};

/** What counts under some readings. */
export type TenYearsReading = {
  readonly readings: readonly ReadingName[];
  readonly bars: readonly Bar[];
  /** Where days are counted in more than one way, the one that comes to the most decides. */
  readonly sums: readonly WardDays[];
  /** Days missing to the years needed. */
  readonly short: Span;
  /** Days more than needed; undefined while some may be missing. */
  readonly spare: Span | undefined;
};

/** One period in one row, with the days of it that count. */
export type Bar = {
  readonly row: WardRow;
  /** The place of the period in the history, from 0. */
  readonly period: number;
  readonly parts: readonly SpanPart[];
  readonly days: Span;
};

export type WardDays = { readonly rows: readonly WardRow[]; readonly days: Span };

/** Draws the ten years of the adult who was judged, under every reading of the condition on them; undefined where there is nothing to draw. */
export function tenYears(
  situation: Situation,
  { subject, conditions }: Judgement,
  figuresOfRule: Figures,
): TenYearsPicture | undefined {
  const readings = testOn(conditions, 'daysShortOfYears')?.readings;
  const periods = situation[subject.adult]?.periods;
  const move = moveInDay(situation, subject);
  if (!readings || !periods || periods.length === 0 || move === null) return undefined;
  if (!move) return { move };
  const years = yearsOf(conditions, figuresOfRule);
  const window = yearsBefore(move, years.window);
  const frame = { first: window.first.min - margin, last: dayNumber(move.until) + margin / 2 };
  const figures = readings.flatMap(({ id, source, trace }) =>
    leavesOf(trace, 'daysShortOfYears').map(({ leaf }) =>
      figureOf({ id, source }, leaf, situation, periods, years, window, frame),
    ),
  );
  return {
    move,
    periods: periods.map(({ told }) => told),
    window,
    lastYear: yearsBefore(move, years.last),
    years,
    frame,
    figures: figures.reduce(merged, []),
  };
}

/** The years that the rule hands to its facts. */
function yearsOf(conditions: Judgement['conditions'], figures: Figures): Years {
  const given = (fact: 'daysShortOfYears' | 'gapDaysInWards', name: string): number => {
    const traces = (testOn(conditions, fact)?.readings ?? []).map(({ trace }) => trace);
    const [first] = traces.flatMap((trace) => leavesOf(trace, fact));
    const figure = first?.leaf.rule.with?.[name];
    return figure === undefined ? 0 : figureNumber(figures, figure);
  };
  return {
    needed: given('daysShortOfYears', 'years'),
    window: given('daysShortOfYears', 'within'),
    last: given('gapDaysInWards', 'within'),
  };
}

/** Days drawn before the window. */
const margin = 200;

function figureOf(
  reading: ReadingName,
  { rule: { as = [] }, subject, value }: Leaf,
  situation: Situation,
  periods: readonly SituationPeriod[],
  years: Years,
  window: DrawnSpan,
  frame: Interval,
): TenYearsReading {
  const tests = wardTests(situation, periods, as);
  const bars = rows.flatMap((row) =>
    periods.flatMap((period, place): Bar[] => {
      const counts = tests[row](period);
      const parts = isIn(row, period, counts) ? partsOf(period, counts, window, frame) : [];
      return parts.length > 0 ? [{ row, period: place, parts, days: daysIn(parts) }] : [];
    }),
  );
  const enough = daysOfYears(years.needed).most;
  const short = isSpan(value) ? value : { min: 0, max: enough };
  const days = daysTowardsYears(situation, subject, as, years.window);
  const sums = sumsOf(as, bars, days);
  return { readings: [reading], bars, sums, short, spare: spareOf(short, sums, enough) };
}

/** The rows of the drawing, from above. */
export const rows: readonly WardRow[] = ['lived', 'commuted', 'studied'];

/** Everybody lives somewhere; who lives in the wards does not commute to them. */
function isIn(
  row: WardRow,
  { told: { place, wardsWork, wardsStudy } }: SituationPeriod,
  counts: Verdict,
): boolean {
  if (row === 'lived' || counts !== 'unmet') return true;
  if (place === 'tokyo-wards') return false;
  return row === 'studied' ? wardsStudy === true : wardsWork !== undefined && wardsWork !== 'none';
}

function daysIn(parts: readonly SpanPart[]): Span {
  const total = (some: readonly SpanPart[]) =>
    some.reduce((days, { first, last }) => days + last - first + 1, 0);
  return {
    min: total(parts.filter(({ counts, isSure }) => counts === 'met' && isSure)),
    max: total(parts.filter(({ counts }) => counts !== 'unmet')),
  };
}

/** A way of counting is named by the rows in which it finds something; one that finds nothing is left out, unless all do. */
function sumsOf(
  as: readonly string[],
  bars: readonly Bar[],
  days: readonly (Span | null | undefined)[],
): WardDays[] {
  const hasCounted = (row: WardRow) =>
    bars.some((bar) => bar.row === row && bar.parts.some(({ counts }) => counts !== 'unmet'));
  const sums = waysOfCounting(as).map((way, place) => ({
    rows: way.filter(hasCounted),
    days: days[place] ?? nothing,
  }));
  const found = sums.filter((sum) => sum.days.max > 0);
  return found.length > 0 ? found : [{ rows: [], days: nothing }];
}

const nothing: Span = { min: 0, max: 0 };

function spareOf({ max }: Span, sums: readonly WardDays[], enough: number): Span | undefined {
  if (max > 0) return undefined;
  const spare = (bound: keyof Span) => Math.max(0, ...sums.map(({ days }) => days[bound] - enough));
  return { min: spare('min'), max: spare('max') };
}

function merged(figures: readonly TenYearsReading[], figure: TenYearsReading): TenYearsReading[] {
  const same = figures.findIndex((each) => shown(each) === shown(figure));
  const other = figures[same];
  if (!other) return [...figures, figure];
  return figures.with(same, { ...other, readings: [...other.readings, ...figure.readings] });
}

const shown = (figure: TenYearsReading): string => JSON.stringify({ ...figure, readings: [] });
