import { addDays, addYears, daysBetween, plainDate, yearOf, type DateRange, type PlainDate } from '../dates';
import { endless, type Situation, type SituationPeriod, type Subject } from '../facts/situation';
import { dayOfNumber } from '../facts/intervals';
import type { Stays } from './stays';
import type { Span } from '../facts/value';

/** Something counted in the years before a move, and the stays that it is counted from. */
type Counting = {
  readonly stays: readonly Stays[];
  /** One count a way of counting; the way that comes to the least decides. */
  readonly measure: (move: PlainDate) => readonly Span[];
};

/**
 * The least and the most that a count of so many years before gives over every day on which this adult may move. Each way of counting changes evenly between the days
 * on which a stay enters or leaves the window, so only those are tried, and the days around which another way comes to the least.
 */
export function overMoves(
  situation: Situation,
  { adult }: Subject,
  years: number,
  countingFor: (periods: readonly SituationPeriod[]) => Counting,
): Span | null | undefined {
  const told = situation[adult];
  if (!told) return told;
  const { moveIn, periods } = told;
  if (moveIn === null) return null;
  if (!periods) return undefined;
  const { stays, measure } = countingFor(periods);
  const [first, ...others] =
    moveIn && moveIn.from === moveIn.until
      ? [moveIn.from]
      : turningDays(stays, years, moveIn ?? anyMove(situation, adult));
  let before = { move: first, spans: measure(first) };
  const all = { min: leastOf(before, 'min'), max: leastOf(before, 'max') };
  for (const move of others) {
    const now = { move, spans: measure(move) };
    all.min = Math.min(all.min, leastOf(now, 'min'));
    all.max = Math.max(all.max, mostBetween(before, now, measure));
    before = now;
  }
  return all;
}

/** What each way of counting comes to for a move on this day. */
type Counted = { readonly move: PlainDate; readonly spans: readonly Span[] };

const leastOf = ({ spans }: Counted, bound: keyof Span): number =>
  spans.reduce((least, span) => Math.min(least, span[bound]), Infinity);

/** The most that the least way comes to between two moves; halved where one way falls while another rises. */
function mostBetween(before: Counted, now: Counted, measure: Counting['measure']): number {
  const atEnds = Math.max(leastOf(before, 'max'), leastOf(now, 'max'));
  const atMost = now.spans.reduce(
    (most, { max }, way) => Math.min(most, Math.max(max, before.spans[way]?.max ?? max)),
    Infinity,
  );
  const days = daysBetween(before.move, now.move);
  if (atMost <= atEnds || days < 2) return atEnds;
  const move = addDays(before.move, Math.floor(days / 2));
  const middle = { move, spans: measure(move) };
  return Math.max(mostBetween(before, middle, measure), mostBetween(middle, now, measure));
}

/** A move that somebody plans without a date is not before today. */
function anyMove(situation: Situation, adult: Subject['adult']): DateRange {
  const isAhead = situation[adult]?.residence === 'moving-in';
  return { from: isAhead ? situation.day : earliestMove, until: latestMove };
}

const earliestMove = plainDate('1950-01-01');
const latestMove = plainDate('2150-01-01');

/** In order, the first and the last possible move included. */
function turningDays(
  stays: readonly Stays[],
  years: number,
  { from, until }: DateRange,
): [PlainDate, ...PlainDate[]] {
  const days = new Set([until]);
  const edges = [...edgesOf(stays)].map(dayOfNumber);
  const turns = [...edges, ...edges.map((edge) => addYears(edge, years)), ...leapTurns(edges, years)];
  // The day after, too: a year from a 29 February is over on the 28th, and a window that begins there takes in the stay a day later.
  for (const day of turns.flatMap((turn) => [turn, addDays(turn, 1)])) {
    if (from < day && day < until) days.add(day);
  }
  return [from, ...[...days].sort()];
}

/** The days after which a window of years may grow or shrink by a 29 February: while some stay can begin or end in it, and once before and after. */
function leapTurns(edges: readonly PlainDate[], windowYears: number): PlainDate[] {
  const years = edges.map(yearOf);
  const last = Math.max(...years) + windowYears + yearsToTurn;
  const turns: PlainDate[] = [];
  for (let year = Math.min(...years) - yearsToTurn; year <= last; year += 1) {
    turns.push(addYears(anyFebruary, year - yearOf(anyFebruary)));
  }
  return turns;
}

const anyFebruary = plainDate('2000-02-28');
/** Within so many years, but around 1900 and 2100, every window takes in a 29 February and leaves one behind. */
const yearsToTurn = 4;

/** The first and last days of all stays, but for those that last from long ago or until the move. */
function edgesOf(stays: readonly Stays[]): Set<number> {
  const edges = new Set<number>();
  for (const { first, last } of stays.flatMap(({ possible, sure }) => [...possible, ...sure])) {
    if (first > -endless) edges.add(first);
    if (last < endless) edges.add(last);
  }
  return edges;
}
