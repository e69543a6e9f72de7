import { addDays, fiscalYearEnd, fiscalYearOf, type PlainDate } from '../../dates';
import type { AvailabilityEntry } from '../schema';
import { difference, intersection, stretchOf, union, type Stretches } from './stretches';

/** What dated words say of the days to apply: rounds with a last day, the days after them, and the day from which all has ended. */
export type Rounds = {
  readonly rounds: readonly Round[];
  readonly closed: Stretches;
  readonly ended: PlainDate | undefined;
};
/** A round, and the days after it until the next one that is announced. */
type Round = { readonly until: PlainDate; readonly days: Stretches; readonly after: Stretches };

/** The rounds that dated words announce; undefined where none sets a last day. */
export function roundsOf(availability: readonly AvailabilityEntry[]): Rounds | undefined {
  const open = availability.filter(({ state }) => state === 'open');
  const rounds = open.flatMap((entry): Round[] => {
    // The schema has checked that these texts are days.
    const [from, until] = [entry.from as PlainDate, entry.until as PlainDate | undefined];
    if (until === undefined) return [];
    if (open.some((each) => each.from <= until && lastDayOf(each) > until)) return [];
    const opens = open.find((each) => each.from > until)?.from as PlainDate | undefined;
    const after = stretchOf(addDays(until, 1), opens && addDays(opens, -1));
    return [{ until, days: stretchOf(from, until), after }];
  });
  const ended = availability.find(({ state }) => state === 'ended')?.from as PlainDate | undefined;
  if (rounds.length === 0 && !ended) return undefined;
  // No source speaks of the fiscal year after a round: its rule stands again.
  const rest = ({ until, after }: Round) =>
    intersection(after, stretchOf(until, fiscalYearEnd(fiscalYearOf(until))));
  return { rounds, closed: rounds.map(rest).reduce(union, []), ended };
}

const lastDayOf = ({ until, knownUntil }: AvailabilityEntry): string => until ?? knownUntil ?? 'none';

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
