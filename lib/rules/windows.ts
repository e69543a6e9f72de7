import { addYears, type DateRange, type PlainDate } from '../dates';
import type { Path } from '../facts/household';
import { openPaths } from '../facts/paths-to-sharpen';
import type { CompiledProgramme, CompiledWindow, DayOfSomebody } from './compile-programme';
import { boundOfWays, daysOfReading, type ReadingWindow } from './days-of-reading';
import { earlierDay, earliest, known, laterDay, latest } from './days/bounds';
import { withinIntake } from './days/intake';
import { leftByRounds } from './days/left-by-rounds';
import {
  firstDay,
  intersection,
  lastDay,
  stretchOf,
  union,
  type Stretch,
  type Stretches,
} from './days/stretches';
import { eachList, intersectionOf, type SureAndPossible } from './days/sure-and-possible';
import { trimmedToOpenDays } from './days/trimmed';
import { judged } from './evaluate';
import type { Judging } from './judging';
import { subjectsFor } from './whose';

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
  // Where days are sure the most generous of their ways counts; while none is, the strictest may turn out to be the only way.
  const boundOf = (bound: 'opens' | 'closes', isSure: boolean) =>
    (bound === 'opens' ? latest : earliest)(each.map(({ ways }) => boundOfWays(ways, bound, isSure)));
  const accepted = each.map(({ days }) => days).reduce(intersectionOf);
  const city = cityFor(window, judging, accepted.possible);
  const agreed = eachList(accepted, city);
  const isOneReading = each.length === 1;
  const anyReading = isOneReading
    ? agreed.possible
    : city(each.map(({ days }) => days.possible).reduce(union));
  const isSure = agreed.sure.length > 0;
  const [opens, end] = [known(boundOf('opens', isSure)), boundOf('closes', isSure)];
  const closes = known(end);
  // Where the plan leaves no day that is sure, each end is that of its latest or earliest day, and at most the other end.
  const { sure, possible } = agreed;
  const opensAtLast =
    firstDay(sure) ?? ofBoth(earlierDay, firstDay(city(yearsFrom(opens?.until))), lastDay(possible));
  const closesAtFirst =
    lastDay(sure) ?? ofBoth(laterDay, lastDay(city(yearsUntil(closes?.from))), firstDay(possible));
  const isOpen = each.some((days) => days.isOpen);
  const ahead = end === undefined && !isOpen ? stretchAhead(agreed, judging) : undefined;
  return {
    agreed,
    anyReading,
    from: opens ? range(firstDay(possible), opensAtLast) : range(ahead?.from, ahead?.from),
    waited: opens,
    until: closes ? range(closesAtFirst, lastDay(possible)) : range(ahead?.until, ahead?.until),
    isOpen,
    lastDay: window.lastDay,
    readings: each.map(({ trace }) => trace),
  };
}

/** The days up to an end that is announced and still ahead, of a programme that sets no days of its own. */
export function announcedDays({ announced }: CompiledProgramme, judging: Judging): WindowTrace | undefined {
  const { day } = judging.situation;
  const { rounds = [], ended } = announced?.rounds ?? {};
  const isAhead = rounds.some(({ until }) => until >= day) || (ended !== undefined && ended > day);
  return announced && isAhead ? windowOf(announced, judging) : undefined;
}

/** The days that are on or come next, where only the city's intake or round ends them; their first day while it is ahead. */
function stretchAhead(
  { sure, possible }: SureAndPossible,
  { situation: { day } }: Judging,
): Stretch | undefined {
  const ahead = (sure.length > 0 ? sure : possible).find(({ until }) => until !== undefined && until >= day);
  return ahead && (ahead.from && ahead.from > day ? ahead : { until: ahead.until });
}

/** The days that open or close the ways which are not ruled out, of all readings. */
export function boundsOf(
  { readings }: CompiledWindow,
  bound: 'opens' | 'closes',
  judging: Judging,
): readonly DayOfSomebody[] {
  const days: DayOfSomebody[] = [];
  for (const { ways } of readings) {
    for (const way of ways) {
      const isOpen = !way.when || judged(way.when, judging).verdict !== 'unmet';
      if (isOpen) days.push(...way[bound]);
    }
  }
  return days;
}

/** The answers that could still sharpen some of these days. */
export function openPathsOfDays(days: readonly DayOfSomebody[], { situation, subject }: Judging): Path[] {
  const open = new Set<Path>();
  for (const { fact, of } of days) {
    for (const about of subjectsFor(of, subject, situation)) {
      for (const path of openPaths(fact, situation, about)) open.add(path);
    }
  }
  return [...open];
}

/** Leaves of some days those on which the city takes applications, for somebody who has the `accepted` days. */
function cityFor(
  { intake, lastDay: ends, rounds }: CompiledWindow,
  { situation: { day }, holidays }: Judging,
  accepted: Stretches,
): (days: Stretches) => Stretches {
  const left = rounds && leftByRounds(rounds, accepted, day, intake !== undefined);
  return (days) => {
    const inIntake = intake ? withinIntake(days, intake, horizonOf(day)) : days;
    const taken = left ? intersection(inIntake, left) : inIntake;
    // What is used day by day needs no open counter.
    return ends === 'use' ? taken : trimmedToOpenDays(taken, holidays);
  };
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

function ofBoth(
  of: typeof laterDay,
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

function range(from: PlainDate | undefined, until: PlainDate | undefined): DateRange | undefined {
  if (!from || !until) return undefined;
  return from <= until ? { from, until } : { from: until, until: from };
}

const nothing: Stretches = [];
