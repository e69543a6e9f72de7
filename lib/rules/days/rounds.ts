import { addDays, fiscalYearEnd, fiscalYearOf, type PlainDate } from '../../dates';
import type { AvailabilityEntry, Programme } from '../schema';
import type { Round, Rounds } from './left-by-rounds';
import { intersection, stretchOf, union } from './stretches';

/** A programme as its file is read, with the rounds that its dated words announce: worked out once, for all who judge by it. */
export function withRounds(programme: Programme): Programme {
  const rounds = roundsOf(programme.availability);
  return rounds ? { ...programme, rounds } : programme;
}

function roundsOf(availability: readonly AvailabilityEntry[]): Rounds | undefined {
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
