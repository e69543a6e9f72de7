import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import { outlines, type Catalogue, type Programme, type ProgrammeOutline } from '../rules';

/** What the way through the questions hangs on, of one programme. */
export type WantedBy = Pick<ProgrammeOutline, 'verdict' | 'availability' | 'ask' | 'decides'>;

/**
 * What some programmes still want to know of a household, of answers that were not given. The way is walked from its start after every answer, with
 * all answers but the last as before: what was found out then is remembered.
 */
export function wantedBy(
  programmes: readonly Programme[],
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
): readonly WantedBy[] {
  const known = remembered.get(catalogue) ?? new Map<string, readonly WantedBy[]>();
  remembered.set(catalogue, known);
  const key = JSON.stringify([day, programmes.map(({ id }) => id), household]);
  const before = known.get(key);
  if (before) return before;
  const results = outlines(household, day, { ...catalogue, programmes }, 'missing').map(wantedOf);
  // Enough for the longest way and what is ahead of it; the oldest goes first.
  if (known.size >= most) known.delete(known.keys().next().value ?? key);
  known.set(key, results);
  return results;
}

// Without the judging behind it, which would be kept along.
const wantedOf = ({ verdict, availability, ask, decides }: ProgrammeOutline): WantedBy => ({
  verdict,
  availability,
  ask,
  decides,
});

const most = 200;
const remembered = new WeakMap<Catalogue, Map<string, readonly WantedBy[]>>();
