import { addYears, type DateRange, type PlainDate } from '../dates';
import { openPaths } from '../facts/open-paths';
import type { Path } from '../facts/paths';
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
  const anyReading = isOneReading ? agreed.possible : daysOfCity(each.map(({ days }) => days.possible).reduce(union), window, judging);
  const opens = known(latest(each.map(({ opensBy }) => opensBy)));
  const closes = known(earliest(each.map(({ closesFrom }) => closesFrom)));
  return {
    agreed,
    anyReading,
    from: opens && range(firstDay(agreed.possible), firstDay(agreed.sure) ?? firstDay(daysOfCity(yearsFrom(opens.until), window, judging))),
    until: closes && range(lastDay(agreed.sure) ?? lastDay(daysOfCity(yearsUntil(closes.from), window, judging)), lastDay(agreed.possible)),
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
  /** By when one can apply at the latest, and until when at least. */
  readonly opensBy: Bound;
  readonly closesFrom: Bound;
};

function daysOfReading({ id, source, ways }: CompiledWindowReading, judging: Judging): DaysOfReading {
  const open = ways.flatMap((way) => daysOfWay(way, judging) ?? []);
  const sure = open.filter(({ isSure }) => isSure);
  const days = open.map((each) => (each.isSure ? each.days : { ...each.days, sure: nothing })).reduce(unionOf, none);
  const counted = boundsOfWays(sure.length > 0 ? sure : open);
  // Of ways that surely have days the most generous counts; while none has, the strictest may turn out to be the only one.
  const whole = sure.filter((way) => way.days.sure.length > 0);
  const isSure = whole.length > 0;
  const { opens, closes } = boundsOfWays(isSure ? whole : open);
  return {
    trace: { id, source, from: known(earliest(counted.opens)), until: known(latest(counted.closes)) },
    days,
    opensBy: isSure ? earliest(opens) : latest(opens),
    closesFrom: isSure ? latest(closes) : earliest(closes),
  };
}

const boundsOfWays = (ways: readonly { opens: Bound; closes: Bound }[]) => ({
  opens: ways.map(({ opens }) => opens),
  closes: ways.map(({ closes }) => closes),
});

/** The days of one way; undefined where its conditions are not met. */
function daysOfWay({ when, opens, closes }: CompiledWay, judging: Judging) {
  const verdict = when ? evaluate(when, judging).verdict : 'met';
  if (verdict === 'unmet') return undefined;
  const opening = opens.map((day) => dayOf(day, judging));
  const closing = closes.map((day) => dayOf(day, judging));
  const bounds = { opens: latest(opening), closes: earliest(closing) };
  return { isSure: verdict === 'met', ...bounds, days: daysBetween(bounds, opening, closing) };
}

/** Of several days that open or close a way one may not be known: it is not open before or after the others all the same. */
function daysBetween(
  { opens, closes }: { opens: Bound; closes: Bound },
  opening: readonly Bound[],
  closing: readonly Bound[],
): SureAndPossible {
  const days = betweenBounds(opens, closes);
  if (opens !== 'not-known' && closes !== 'not-known') return days;
  const [first, last] = [latest(opening.filter(isKnown)), earliest(closing.filter(isKnown))];
  return { sure: days.sure, possible: stretchOf(known(first)?.from, known(last)?.until) };
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

function daysOfCity(days: Stretches, { intake, lastDay: ends }: CompiledWindow, { kase, holidays }: Judging): Stretches {
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

/** Long enough for the next intake. */
const yearsFrom = (day: PlainDate): Stretches => stretchOf(day, addYears(day, 2));
const yearsUntil = (day: PlainDate): Stretches => stretchOf(addYears(day, -2), day);

const eachOf = (a: SureAndPossible, b: SureAndPossible, join: typeof union): SureAndPossible => ({
  sure: join(a.sure, b.sure),
  possible: join(a.possible, b.possible),
});

const latest = (bounds: readonly Bound[]): Bound => extreme(bounds, (a, b) => (a > b ? a : b));
const earliest = (bounds: readonly Bound[]): Bound => extreme(bounds, (a, b) => (a < b ? a : b));

function extreme(bounds: readonly Bound[], of: (a: PlainDate, b: PlainDate) => PlainDate): Bound {
  if (bounds.includes('not-known')) return 'not-known';
  const [first, ...others] = bounds.flatMap((bound) => known(bound) ?? []);
  return first && others.reduce((a, b) => ({ from: of(a.from, b.from), until: of(a.until, b.until) }), first);
}

const isKnown = (bound: Bound): boolean => bound !== 'not-known';

const known = (bound: Bound): DateRange | undefined => (bound === 'not-known' ? undefined : bound);

function range(from: PlainDate | undefined, until: PlainDate | undefined): DateRange | undefined {
  if (!from || !until) return undefined;
  return from <= until ? { from, until } : { from: until, until: from };
}

const noReadings: readonly string[] = [];
const nothing: Stretches = [];
const none: SureAndPossible = { sure: nothing, possible: nothing };
