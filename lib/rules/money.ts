import type { ProgrammeResult } from './programme-result';
import type { Programme } from './schema';

/** The results that bring money: those whose conditions are met, and those that are not decided. Nothing is added up: what people get is named. */
export type Money = {
  readonly met: readonly ProgrammeResult[];
  readonly undecided: readonly ProgrammeResult[];
  /** Programmes that come into question and have no figure in yen: waivers, vouchers. */
  readonly withoutFigure: readonly string[];
  /** Pairs of which no source says whether one household gets both. */
  readonly unclear: readonly (readonly [string, string])[];
};

/**
 * The programmes that may bring this household money, in their order. What is not met, has ended, is closed for now or has no day left to apply
 * is never among them, nor a bonus without the programme it builds on.
 */
export function moneyOf(results: readonly ProgrammeResult[], programmes: readonly Programme[]): Money {
  const possible = results.filter((each) => isPossible(each) && hasBase(each, results, programmes));
  const paying = possible.filter(({ amount }) => (amount?.yen?.max ?? 0) > 0);
  const isPaying = (id: string) => paying.some((each) => each.id === id);
  return {
    met: paying.filter(({ verdict }) => verdict === 'met'),
    undecided: paying.filter(({ verdict }) => verdict === 'unknown'),
    withoutFigure: possible.map(({ id }) => id).filter((id) => !isPaying(id)),
    unclear: paying.flatMap(({ id }) => {
      const others = programmes.find((each) => each.id === id)?.unclearWith ?? [];
      return others.filter(isPaying).map((other) => [other, id] as const);
    }),
  };
}

const isPossible = ({ verdict, availability: { state }, hasNoDayLeft }: ProgrammeResult): boolean =>
  verdict !== 'unmet' && state !== 'ended' && state !== 'closed-for-now' && !hasNoDayLeft;

function hasBase(
  { id }: ProgrammeResult,
  results: readonly ProgrammeResult[],
  programmes: readonly Programme[],
): boolean {
  const base = programmes.find((each) => each.id === id)?.buildsOn;
  return base === undefined || results.some((each) => each.id === base && isPossible(each));
}
