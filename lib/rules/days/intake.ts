import { addYears, fiscalYearOf, type DateRange, type PlainDate } from '../../dates';
import { intersection, stretchOf, type Stretch, type Stretches } from './stretches';

/** The days of every fiscal year, 04-01 to 03-31, on which the city takes applications. */
export type Intake = { readonly opens: string; readonly closes: string };

/** The days of `stretches` inside the yearly intake. An open end reaches to the fiscal year in which the horizon ends. */
export function withinIntake(stretches: Stretches, intake: Intake, horizon: DateRange): Stretches {
  const [first, last] = [stretches[0], stretches[stretches.length - 1]];
  if (!first || !last) return stretches;
  // A year more than the day itself, so that a stretch beyond the horizon still finds its next or last intake.
  const from = first.from ?? earlier(horizon.from, last.until && addYears(last.until, -1));
  const until = last.until ?? later(horizon.until, first.from && addYears(first.from, 1));
  const intakes = intakesOf(intake, { from, until });
  const isEveryDay = stretches.length === 1 && first.from === undefined && first.until === undefined;
  return isEveryDay ? intakes : intersection(stretches, intakes);
}

/** The whole intake of every fiscal year that `days` touch. */
export function intakesOf({ opens, closes }: Intake, { from, until }: DateRange): Stretches {
  const [firstYear, lastYear] = [fiscalYearOf(from), fiscalYearOf(until)];
  const name = `${opens} ${closes} ${firstYear} ${lastYear}`;
  const known = knownIntakes.get(name);
  if (known) return known;
  const made = intakesOfYears(opens, closes, firstYear, lastYear);
  if (knownIntakes.size >= mostKnown) knownIntakes.clear();
  knownIntakes.set(name, made);
  return made;
}

// The same few years are asked for over and over.
const knownIntakes = new Map<string, Stretches>();
const mostKnown = 1_000;

function intakesOfYears(opens: string, closes: string, firstYear: number, lastYear: number): Stretches {
  const [start, end] = [inYear(firstYear, opens), inYear(firstYear, closes)];
  if (start > end) throw new RangeError(`An intake from ${opens} to ${closes} ends before it begins`);
  // 31 March touches 1 April, so an intake of the whole year is one stretch.
  if (opens === '04-01' && closes === '03-31') return stretchOf(start, inYear(lastYear, closes));
  const intakes: Stretch[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    intakes.push({ from: inYear(year, opens), until: inYear(year, closes) });
  }
  return intakes;
}

function inYear(fiscalYear: number, monthDay: string): PlainDate {
  // The content check has held this text against the days of every year.
  return `${monthDay < '04-01' ? fiscalYear + 1 : fiscalYear}-${monthDay}` as PlainDate;
}

const earlier = (a: PlainDate, b: PlainDate | undefined): PlainDate => (b === undefined || a < b ? a : b);
const later = (a: PlainDate, b: PlainDate | undefined): PlainDate => (b === undefined || a > b ? a : b);
