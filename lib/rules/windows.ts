import { addDays, fiscalYearOf, weekdayOnOrBefore, type DateRange, type PlainDate } from '../dates';
import { subjectFor, type Judging } from './compare';
import type { CompiledWindow, DayOfSomebody, Intake } from './compile-programme';

type About = Pick<Judging, 'kase' | 'subject'>;
type Bound = DateRange | undefined;

/** First and last day to apply under one reading; undefined where the sources set none or the date it counts from is not known. */
export type ReadingWindow = {
  readonly id: string;
  readonly source: string;
  readonly from: Bound;
  readonly until: Bound;
};

/** The days on which applying is in time under every reading, and what each reading says by itself. */
export type WindowTrace = {
  readonly from: Bound;
  readonly until: Bound;
  /** What the last day ends. */
  readonly lastDay: CompiledWindow['lastDay'];
  readonly readings: readonly ReadingWindow[];
};

/** The first and last day to apply, inside the city's yearly intake. Days that every reading accepts; a range where the plan is a range. */
export function windowOf({ readings, intake, lastDay }: CompiledWindow, about: About): WindowTrace {
  const each = readings.map(({ id, source, opens, closes }) => ({
    id,
    source,
    from: dayOf(opens, about),
    until: dayOf(closes, about),
  }));
  const opening = each.filter((_, place) => readings[place]?.opens).map(({ from }) => from);
  const closing = each.filter((_, place) => readings[place]?.closes).map(({ until }) => until);
  const from = extreme(opening, max);
  const until = extreme(closing, min);
  if (!intake) return { from, until, lastDay, readings: each };
  return {
    from: eachEnd(from, (day) => nextIntakeDay(day, intake)),
    until: eachEnd(until, (day) => lastIntakeDay(day, intake)),
    lastDay,
    readings: each,
  };
}

/** The first day on or after `day` on which the city takes applications. */
export function nextIntakeDay(day: PlainDate, intake: Intake): PlainDate {
  const { opens, closes } = yearOfIntake(fiscalYearOf(day), intake);
  if (day < opens) return opens;
  return day <= closes ? day : yearOfIntake(fiscalYearOf(day) + 1, intake).opens;
}

/** The last day on or before `day` on which the city takes applications. */
export function lastIntakeDay(day: PlainDate, intake: Intake): PlainDate {
  const { opens, closes } = yearOfIntake(fiscalYearOf(day), intake);
  if (day > closes) return closes;
  return day >= opens ? day : yearOfIntake(fiscalYearOf(addDays(opens, -1)), intake).closes;
}

/** The intake of one fiscal year; its last day moves to the weekday before. */
function yearOfIntake(
  fiscalYear: number,
  { opens, closes }: Intake,
): { opens: PlainDate; closes: PlainDate } {
  return { opens: inYear(fiscalYear, opens), closes: weekdayOnOrBefore(inYear(fiscalYear, closes)) };
}

function inYear(fiscalYear: number, monthDay: string): PlainDate {
  // The content check has held this text against the days of every year.
  return `${monthDay < '04-01' ? fiscalYear + 1 : fiscalYear}-${monthDay}` as PlainDate;
}

function dayOf(told: DayOfSomebody | undefined, { kase, subject }: About): Bound {
  if (!told) return undefined;
  const value = told.fact.read(kase, subjectFor(told.of, subject), []);
  return typeof value === 'object' && value !== null && 'from' in value ? value : undefined;
}

/** The one bound that holds under every reading; undefined while a reading sets one that is not known. */
function extreme(bounds: readonly Bound[], of: (a: PlainDate, b: PlainDate) => PlainDate): Bound {
  const [first, ...others] = bounds;
  return others.reduce((a, b) => a && b && { from: of(a.from, b.from), until: of(a.until, b.until) }, first);
}

const eachEnd = (range: Bound, change: (day: PlainDate) => PlainDate): Bound =>
  range && { from: change(range.from), until: change(range.until) };
const max = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const min = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
