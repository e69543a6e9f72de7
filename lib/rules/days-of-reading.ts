import type { DateRange } from '../dates';
import type { CompiledWay, CompiledWindowReading, DayOfSomebody } from './compile-programme';
import { earliest, earliestKnown, known, latest, latestKnown, type Bound } from './days/bounds';
import type { Stretches } from './days/stretches';
import { betweenBounds, unionOf, type SureAndPossible } from './days/sure-and-possible';
import { judged } from './evaluate';
import type { Judging } from './judging';
import { dayIn } from './told-fact';
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

/** What one reading of the days to apply comes to. */
export type DaysOfReading = {
  readonly trace: ReadingWindow;
  readonly days: SureAndPossible;
  /** Those that are not ruled out. */
  readonly ways: readonly DaysOfWay[];
  readonly isOpen: boolean;
};
type DaysOfWay = {
  readonly isSure: boolean;
  readonly isOpen: boolean;
  readonly opens: Bound;
  readonly closes: Bound;
  readonly days: SureAndPossible;
};

/** The days of one reading: those of each of its ways that is not ruled out. */
export function daysOfReading({ id, source, ways }: CompiledWindowReading, judging: Judging): DaysOfReading {
  const open = ways.flatMap((way) => daysOfWay(way, judging) ?? []);
  const sure = open.filter(({ isSure }) => isSure);
  const counted = sure.length > 0 ? sure : open;
  const from = known(earliest(counted.map(({ opens }) => opens)));
  const until = known(latestKnown(counted.map(({ closes }) => closes)));
  return {
    trace: { id, source, from, until },
    // As long as a way is surely open, those that may be add only possible days.
    days: open.map((each) => each.days).reduce(unionOf, none),
    ways: open,
    isOpen: counted.some((way) => way.isOpen),
  };
}

/** The first or the last day of the ways that surely have days, or what is certain of all that are not ruled out. */
export function boundOfWays(ways: readonly DaysOfWay[], bound: 'opens' | 'closes', isSure: boolean): Bound {
  const counted = isSure ? ways.filter((way) => way.isSure && way.days.sure.length > 0) : ways;
  const isEarliest = (bound === 'opens') === isSure;
  return (isEarliest ? earliest : latest)(counted.map((way) => way[bound]));
}

/** The days of one way; undefined where its conditions are not met. A day that has no date yet may be any that the others leave. */
function daysOfWay({ when, opens, closes }: CompiledWay, judging: Judging): DaysOfWay | undefined {
  const verdict = when ? judged(when, judging).verdict : 'met';
  if (verdict === 'unmet') return undefined;
  const opening = opens.map((day) => dayOf(day, judging));
  const closing = closes.map((day) => dayOf(day, judging));
  const possible = betweenBounds(latestKnown(opening), earliestKnown(closing));
  const isOpen = opening.includes('not-known') || closing.includes('not-known');
  const isSure = verdict === 'met';
  const days = isSure && !isOpen ? possible : { ...possible, sure: nothing };
  return { isSure, isOpen, opens: latest(opening), closes: earliest(closing), days };
}

/** A day that is not known, or that has no date yet, leaves open when. Of a mother only the day that all who may be her share. */
function dayOf({ fact, of }: DayOfSomebody, { situation, subject }: Judging): Bound {
  const [about, other] = subjectsFor(of, subject, situation);
  const first = dayIn(fact.read(situation, about, noReadings));
  const second = other ? dayIn(fact.read(situation, other, noReadings)) : first;
  const isShared = first?.from === second?.from && first?.until === second?.until;
  return (isShared && first) || 'not-known';
}

const noReadings: readonly string[] = [];
const nothing: Stretches = [];
const none: SureAndPossible = { sure: nothing, possible: nothing };
