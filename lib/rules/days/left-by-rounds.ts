import { addDays, type PlainDate } from '../../dates';
import { difference, intersection, stretchOf, union, type Stretches } from './stretches';

/** What dated words say of the days to apply: rounds with a last day, the days after them, and the day from which all has ended. */
export type Rounds = {
  readonly rounds: readonly Round[];
  readonly closed: Stretches;
  readonly ended: PlainDate | undefined;
};
/** A round, and the days after it until the next one that is announced. */
export type Round = { readonly until: PlainDate; readonly days: Stretches; readonly after: Stretches };

/**
 * The days that announced rounds leave, seen from a day. Where no intake comes back every year, whoever has days in a round that is not over has
 * them until its end: nobody has said yet that another one follows.
 */
export function leftByRounds(
  { rounds, closed, ended }: Rounds,
  days: Stretches,
  day: PlainDate,
  comesBack: boolean,
): Stretches {
  const ahead = intersection(days, stretchOf(day, undefined));
  const isIn = (round: Round) => round.until >= day && intersection(ahead, round.days).length > 0;
  const last = comesBack ? undefined : rounds.find(isIn);
  const left = difference(always, last ? union(closed, last.after) : closed);
  return ended && ended > day ? intersection(left, stretchOf(undefined, addDays(ended, -1))) : left;
}

const always = stretchOf(undefined, undefined);
