import type { Span } from '../facts/value';
import type { ProgrammeResult } from './programme-result';
import type { Amount, Programme } from './schema';

/** Yen of programmes that are paid alike. Money of different periods, and money that nobody has confirmed lately, is never in one sum. */
export type Sum = {
  readonly period: Amount['period'];
  /** Whether a source says of every programme in it that it takes applications, now or soon. */
  readonly isConfirmed: boolean;
  readonly yen: Span;
  readonly programmes: readonly string[];
};

export type Sums = {
  readonly sums: readonly Sum[];
  /** Programmes that come into question and have no figure in yen: waivers, vouchers. */
  readonly withoutFigure: readonly string[];
  /** Pairs of which no source says whether one household gets both: the smaller one counts from nothing. */
  readonly unclear: readonly (readonly [string, string])[];
};

/**
 * What the programmes that are met or still open come to. Undecided ones count from nothing, ended ones and those without a day left
 * to apply never; a bonus counts only with the programme it builds on.
 */
export function sums(results: readonly ProgrammeResult[], programmes: readonly Programme[]): Sums {
  const possible = results.filter((each) => isPossible(each) && hasBase(each, results, programmes));
  const counted = possible.flatMap(countedOf);
  const unclear = counted.flatMap(({ id }) =>
    (programmes.find((each) => each.id === id)?.unclearWith ?? [])
      .filter((other) => counted.some((each) => each.id === other))
      .map((other) => [other, id] as const),
  );
  const doubtful = new Set(unclear.map((pair) => smallerOf(pair, counted)));
  const cautious = counted.map((each) =>
    doubtful.has(each.id) ? { ...each, yen: { min: 0, max: each.yen.max } } : each,
  );
  return {
    sums: groupsOf(cautious),
    withoutFigure: possible.map(({ id }) => id).filter((id) => counted.every((each) => each.id !== id)),
    unclear,
  };
}

type Counted = { readonly id: string; readonly yen: Span } & Pick<Sum, 'period' | 'isConfirmed'>;

const isPossible = ({ verdict, availability, hasNoDayLeft }: ProgrammeResult): boolean =>
  verdict !== 'unmet' && availability.state !== 'ended' && !hasNoDayLeft;

function hasBase(
  { id }: ProgrammeResult,
  results: readonly ProgrammeResult[],
  programmes: readonly Programme[],
): boolean {
  const base = programmes.find((each) => each.id === id)?.buildsOn;
  return base === undefined || results.some((each) => each.id === base && isPossible(each));
}

/** What is closed for now may come back changed, so it is not confirmed either. */
function countedOf({ id, verdict, amount, availability: { state } }: ProgrammeResult): Counted[] {
  if (!amount?.yen || amount.yen.max === 0) return [];
  const min = verdict === 'met' ? amount.yen.min : 0;
  const isConfirmed = state === 'open' || state === 'upcoming';
  return [{ id, yen: { min, max: amount.yen.max }, period: amount.period, isConfirmed }];
}

function smallerOf([first, second]: readonly [string, string], counted: readonly Counted[]): string {
  const least = (id: string) => counted.find((each) => each.id === id)?.yen.min ?? 0;
  return least(first) < least(second) ? first : second;
}

function groupsOf(counted: readonly Counted[]): Sum[] {
  return [true, false].flatMap((isConfirmed) =>
    periods.flatMap((period) => {
      const alike = counted.filter((each) => each.isConfirmed === isConfirmed && each.period === period);
      if (alike.length === 0) return [];
      const total = (bound: keyof Span) => alike.reduce((all, { yen }) => all + yen[bound], 0);
      const yen = { min: total('min'), max: total('max') };
      return [{ period, isConfirmed, yen, programmes: alike.map(({ id }) => id) }];
    }),
  );
}

const periods: readonly Amount['period'][] = ['once', 'pregnancy', 'year', 'month', 'visit'];
