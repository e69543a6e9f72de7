import type { Verdict } from '../facts/value';
import { isAskedAbout } from '../questions/journey';
import type { ProgrammeResult, Scope } from '../rules';
import type { Assessed } from './assess-each';

/**
 * What a programme comes to on the result: its verdict, unless no day is left to apply, only time has to pass or it has ended; `unchecked`
 * where its topic was not chosen.
 */
export type Outcome = Verdict | 'no-day-left' | 'later' | 'ended' | 'unchecked';

export type ResultGroup = { readonly outcome: Outcome; readonly programmes: readonly Assessed[] };

/** Every programme once, under what it comes to, in the order in which people read them; of the groups without a programme only the four that are always looked for. */
export function resultGroups(assessed: readonly Assessed[], checked: ReadonlySet<string>): ResultGroup[] {
  const placed = assessed.map(
    (each) => [checked.has(each.id) ? outcomeOf(each) : 'unchecked', each] as const,
  );
  return outcomes.flatMap((outcome) => {
    const programmes = placed.flatMap(([place, each]) => (place === outcome ? [each] : []));
    if (programmes.length === 0 && !alwaysShown.has(outcome)) return [];
    return [{ outcome, programmes: outcome === 'later' ? programmes.toSorted(soonestFirst) : programmes }];
  });
}

/** What a programme comes to by itself. */
export function outcomeOf({ result, later }: Omit<Assessed, 'id'>): Exclude<Outcome, 'unchecked'> {
  if (!result) return 'unknown';
  if (result.availability.state === 'ended') return 'ended';
  if (result.hasNoDayLeft) return 'no-day-left';
  return later ? 'later' : result.verdict;
}

/** Whether it was judged: what has ended and was not asked about is left open, unless what was answered all the same decides it. */
export function isJudged({ verdict, availability }: ProgrammeResult, topics: readonly Scope[]): boolean {
  return verdict !== 'unknown' || isAskedAbout(availability, topics);
}

/** The order in which people read. */
export const outcomes = [
  'met',
  'no-day-left',
  'later',
  'unknown',
  'unmet',
  'ended',
  'unchecked',
] as const satisfies readonly Outcome[];

const alwaysShown: ReadonlySet<Outcome> = new Set(['met', 'unknown', 'unmet', 'unchecked']);

/** A birth comes before every day. */
function soonestFirst({ later: a }: Assessed, { later: b }: Assessed): number {
  const [one, other] = [a, b].map((each) => (each?.kind === 'from' ? each.from : ''));
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1;
}
