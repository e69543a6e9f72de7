import { addYears, type DateRange, type PlainDate } from '../dates';
import { openPaths } from '../facts/open-paths';
import type { Path } from '../facts/household';
import type { Value } from '../facts/value';
import type { Judging } from './compare';
import type { CompiledWay, CompiledWindow, CompiledWindowReading, DayOfSomebody } from './compile-programme';
import { withinIntake } from './days/intake';
import { firstDay, intersection, lastDay, stretchOf, union, type Stretches } from './days/stretches';
import { betweenBounds, eachList, unionOf, type Bound, type SureAndPossible } from './days/sure-and-possible';
import { trimmedToOpenDays } from './days/trimmed';
import { evaluate } from './evaluate';
import { subjectsFor } from './whose';

/**
 * The first and the last day of one reading before the city's intake, of the ways that are surely open as long as there are some: undefined where
 * the sources set none or the day it counts from is not known.
 */
export type ReadingWindow = {
  readonly id: string;
  readonly source: string;
  readonly from: DateRange | undefined;
  readonly until: DateRange | undefined;
};

/** The days on which one can apply, inside the city's intake, with ends on open days. */
export type WindowTrace = {
  /** Days that every reading accepts: `sure` whatever the answers left open turn out to be. */
  readonly agreed: SureAndPossible;
  /** Days that some reading accepts. */
  readonly anyReading: Stretches;
  /** The first and the last of the agreed days; a range where the plan is one. */
  readonly from: DateRange | undefined;
  readonly until: DateRange | undefined;
  /** When whoever has to wait has waited long enough, whether the city takes applications then or not. */
  readonly waited: DateRange | undefined;
  /** Whether some day is needed that nobody has told yet. */
  readonly isOpen: boolean;
  /** What the last day ends. */
  readonly lastDay: CompiledWindow['lastDay'];
  readonly readings: readonly ReadingWindow[];
};

/** The days to apply of one subject, as stretches: each way of each reading, the intake of every year, and the days the city hall is open. */
export function windowOf(window: CompiledWindow, judging: Judging): WindowTrace {
  const each = window.readings.map((reading) => daysOfReading(reading, judging));
  const agreed = eachList(
    each.map(({ days }) => days).reduce((a, b) => eachOf(a, b, intersection)),
    (days) => daysOfCity(days, window, judging),
  );
  const isOneReading = each.length === 1;
  const anyReading = isOneReading
    ? agreed.possible
    : daysOfCity(each.map(({ days }) => days.possible).reduce(union), window, judging);
  // Where days are sure the most generous of their ways counts; while none is, the strictest may turn out to be the only way.
  const isSure = agreed.sure.length > 0;
  const opens = known(latest(each.map((days) => (isSure ? days.sure : days.open).opens)));
  const closes = known(earliest(each.map((days) => (isSure ? days.sure : days.open).closes)));
  // Where the plan leaves no day that is sure, each end is that of its latest or earliest day, and at most the other end.
  const { sure, possible } = agreed;
  const inCity = (days: Stretches) => daysOfCity(days, window, judging);
  const opensAtLast =
    firstDay(sure) ?? ofBoth(least, firstDay(inCity(yearsFrom(opens?.until))), lastDay(possible));
  const closesAtFirst =
    lastDay(sure) ?? ofBoth(most, lastDay(inCity(yearsUntil(closes?.from))), firstDay(possible));
  return {
    agreed,
    anyReading,
    from: opens && range(firstDay(agreed.possible), opensAtLast),
    waited: opens,
    until: closes && range(closesAtFirst, lastDay(agreed.possible)),
    isOpen: each.some(({ isOpen }) => isOpen),
    lastDay: window.lastDay,
    readings: each.map(({ trace }) => trace),
  };
}

/** The days that open or close the ways which are not ruled out, of all readings. */
export function boundsOf(
  { readings }: CompiledWindow,
  bound: 'opens' | 'closes',
  judging: Judging,
): readonly DayOfSomebody[] {
  const ways = readings.flatMap((reading) => reading.ways);
  const open = ways.filter(({ when }) => !when || evaluate(when, judging).verdict !== 'unmet');
  return open.flatMap((way) => way[bound]);
}

/** The answers that could still sharpen some of these days. */
export function openPathsOfDays(days: readonly DayOfSomebody[], { kase, subject }: Judging): Path[] {
  const open = new Set<Path>();
  for (const [place, { fact, of }] of days.entries()) {
    const isKnown = days.findIndex((each) => each.fact === fact && each.of === of) < place;
    if (isKnown) continue;
    for (const about of subjectsFor(of, subject, kase)) {
      for (const path of openPaths(fact, kase, about)) open.add(path);
    }
  }
  return [...open];
}

type DaysOfReading = {
  readonly trace: ReadingWindow;
  readonly days: SureAndPossible;
  /** The first and the last day of the ways that surely have days, and what is certain of all that are not ruled out. */
  readonly sure: { readonly opens: Bound; readonly closes: Bound };
  readonly open: { readonly opens: Bound; readonly closes: Bound };
  readonly isOpen: boolean;
};

function daysOfReading({ id, source, ways }: CompiledWindowReading, judging: Judging): DaysOfReading {
  const open = ways.flatMap((way) => daysOfWay(way, judging) ?? []);
  const sure = open.filter(({ isSure }) => isSure);
  const counted = boundsOfWays(sure.length > 0 ? sure : open);
  const whole = boundsOfWays(sure.filter((way) => way.days.sure.length > 0));
  const all = boundsOfWays(open);
  return {
    trace: { id, source, from: known(earliest(counted.opens)), until: known(latestKnown(counted.closes)) },
    // As long as a way is surely open, those that may be add only possible days.
    days: open.map((each) => each.days).reduce(unionOf, none),
    sure: { opens: earliest(whole.opens), closes: latest(whole.closes) },
    open: { opens: latest(all.opens), closes: earliest(all.closes) },
    isOpen: (sure.length > 0 ? sure : open).some((way) => way.isOpen),
  };
}

const boundsOfWays = (ways: readonly { opens: Bound; closes: Bound }[]) => ({
  opens: ways.map(({ opens }) => opens),
  closes: ways.map(({ closes }) => closes),
});

/** The days of one way; undefined where its conditions are not met. A day that has no date yet may be any that the others leave. */
function daysOfWay({ when, opens, closes }: CompiledWay, judging: Judging) {
  const verdict = when ? evaluate(when, judging).verdict : 'met';
  if (verdict === 'unmet') return undefined;
  const [opening, closing] = [opens, closes].map((days) => days.map((day) => dayOf(day, judging)));
  const [lastOpening, firstClosing] = [latest(opening ?? []), earliestKnown(closing ?? [])];
  const possible = betweenBounds(latestKnown(opening ?? []), firstClosing);
  const isOpen = [...(opening ?? []), ...(closing ?? [])].includes('not-known');
  const isSure = verdict === 'met';
  const days = isSure && !isOpen ? possible : { ...possible, sure: nothing };
  return { isSure, isOpen, opens: lastOpening, closes: earliest(closing ?? []), days };
}

/** A day that is not known, or that has no date yet, leaves open when. Of a mother only the day that all who may be her share. */
function dayOf({ fact, of }: DayOfSomebody, { kase, subject }: Judging): Bound {
  const [about, other] = subjectsFor(of, subject, kase);
  const first = dayIn(fact.read(kase, about, noReadings));
  if (!other || first === 'not-known') return first;
  const second = dayIn(fact.read(kase, other, noReadings));
  const isShared = second !== 'not-known' && first.from === second.from && first.until === second.until;
  return isShared ? first : 'not-known';
}

const dayIn = (value: Value): DateRange | 'not-known' =>
  typeof value === 'object' && value !== null && 'from' in value ? value : 'not-known';

function daysOfCity(
  days: Stretches,
  { intake, lastDay: ends }: CompiledWindow,
  { kase, holidays }: Judging,
): Stretches {
  if (days.length === 0) return days;
  const taken = intake ? withinIntake(days, intake, horizonOf(kase.day)) : days;
  // What is used day by day needs no open counter.
  return ends === 'use' ? taken : trimmedToOpenDays(taken, holidays);
}

let horizon: { readonly day: PlainDate; readonly range: DateRange } | undefined;

/** Far enough for any plan; the same days are judged over and over. */
function horizonOf(day: PlainDate): DateRange {
  if (horizon?.day !== day) {
    horizon = { day, range: { from: addYears(day, -years), until: addYears(day, years) } };
  }
  return horizon.range;
}

const years = 30;

const eachOf = (a: SureAndPossible, b: SureAndPossible, join: typeof union): SureAndPossible => ({
  sure: join(a.sure, b.sure),
  possible: join(a.possible, b.possible),
});

const most = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const least = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
const latest = (bounds: readonly Bound[]): Bound => extreme(bounds, most);
const earliest = (bounds: readonly Bound[]): Bound => extreme(bounds, least);

function ofBoth(
  of: typeof most,
  one: PlainDate | undefined,
  other: PlainDate | undefined,
): PlainDate | undefined {
  return one && other ? of(one, other) : (one ?? other);
}

/** Long enough for the next intake, or the last. */
const yearsFrom = (day: PlainDate | undefined): Stretches =>
  day ? stretchOf(day, addYears(day, 2)) : nothing;
const yearsUntil = (day: PlainDate | undefined): Stretches =>
  day ? stretchOf(addYears(day, -2), day) : nothing;

function extreme(bounds: readonly Bound[], of: (a: PlainDate, b: PlainDate) => PlainDate): Bound {
  if (bounds.includes('not-known')) return 'not-known';
  const [first, ...others] = bounds.flatMap((bound) => known(bound) ?? []);
  return first && others.reduce((a, b) => ({ from: of(a.from, b.from), until: of(a.until, b.until) }), first);
}

/** Of those that are known; not known where none is. */
const latestKnown = (bounds: readonly Bound[]): Bound => ofKnown(bounds, latest);
const earliestKnown = (bounds: readonly Bound[]): Bound => ofKnown(bounds, earliest);

function ofKnown(bounds: readonly Bound[], of: (bounds: readonly Bound[]) => Bound): Bound {
  const told = bounds.filter((bound) => bound !== 'not-known');
  return told.length === 0 && bounds.length > 0 ? 'not-known' : of(told);
}

const known = (bound: Bound): DateRange | undefined => (bound === 'not-known' ? undefined : bound);

function range(from: PlainDate | undefined, until: PlainDate | undefined): DateRange | undefined {
  if (!from || !until) return undefined;
  return from <= until ? { from, until } : { from: until, until: from };
}

const noReadings: readonly string[] = [];
const nothing: Stretches = [];
const none: SureAndPossible = { sure: nothing, possible: nothing };
