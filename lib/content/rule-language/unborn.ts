import type { FieldGroup } from '../check/values';
import { oneYear, piecesByDay, type ByDay, type Turn } from './by-day';
import { yenOfFigure } from './ceiling-by-day';
import { dayOfTurn, firstSince, turnReached, type DatedPlaces } from './dated-places';
import { figuresNamed } from './figure-names';

type Guarded = { readonly guards: readonly FieldGroup[]; readonly piece: unknown };

/**
 * Whether the child that an amount of a household is paid for is born on a turn or later: one that is there, or one that is expected on that day.
 * Undefined where another day decides. Other comparisons look at the children that are there, and this day is not theirs.
 */
export function turnReachedByBirth(turn: Turn, places: DatedPlaces): FieldGroup | undefined {
  if (!isOfUnborn(turn, places)) return undefined;
  const day = dayOfTurn(turn.from, places);
  // Nobody is born after today: before the day no child has to be told of.
  return {
    all: [{ fact: 'assessmentDay', onOrAfter: day }, { any: [turnReached(turn, places), expected] }],
  };
}

/** The sums for a child that is expected and may be born on either side of the first day still to come: nobody knows yet which one it is. */
export function sumsOfUnborn(days: ByDay, places: DatedPlaces): Guarded[] {
  if ('piece' in days) return [];
  const beside = [...sumsOfUnborn(days.then, places), ...sumsOfUnborn(days.before, places)];
  if (!isOfUnborn(days.turn, places)) return beside;
  const { from } = days.turn;
  const day = dayOfTurn(from, places);
  places.made.set(oneYear, { unit: 'years', value: 1, source: firstSince(from, places).source });
  const yen = (name: string) => yenOfFigure(name, places.rule);
  const names = piecesByDay(days).flatMap((piece) => figuresNamed(piece, 'yen'));
  const [least, ...others] = names.toSorted((a, b) => yen(a) - yen(b));
  const guards = [
    expected,
    { not: { fact: 'assessmentDay', onOrAfter: day } },
    { fact: 'assessmentDay', plus: oneYear, count: 'first-day-does-not-count', onOrAfter: day },
  ];
  return [...beside, { guards, piece: { from: least, to: others.at(-1) ?? least } }];
}

const isOfUnborn = ({ by }: Turn, { rule }: DatedPlaces): boolean =>
  by === 'birth' && rule.subject !== 'child';

/** A child is expected; a pregnancy ends within a year. */
const expected = { fact: 'pregnancy', oneOf: ['self', 'partner'] };
