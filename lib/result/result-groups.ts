import type { Verdict } from '../facts/value';
import { isAskedAbout } from '../questions/wanted-by';
import type { Catalogue, ProgrammeResult, Scope } from '../rules';
import type { Assessed } from './assess-each';

/**
 * What a programme comes to on the result: its verdict, unless no day is left to apply, only time has to pass or it has ended; `unchecked`
 * where its topic was not chosen.
 */
export type Outcome = Verdict | 'no-day-left' | 'later' | 'ended' | 'unchecked';

/** A programme in its place on the result; with what replaced it, and what that comes to. */
export type PlacedProgramme = Assessed & {
  readonly successor?: { readonly id: string; readonly outcome: Outcome } | undefined;
};

export type ResultGroup = { readonly outcome: Outcome; readonly programmes: readonly PlacedProgramme[] };

/** Every programme once, under what it comes to, in the order in which people read them. */
export function resultGroups(
  assessed: readonly Assessed[],
  checked: ReadonlySet<string>,
  { programmes: all }: Pick<Catalogue, 'programmes'>,
): ResultGroup[] {
  const places = new Map<string, Outcome>(
    assessed.map((each) => [each.id, checked.has(each.id) ? outcomeOf(each) : 'unchecked']),
  );
  const successorOf = (id: string): PlacedProgramme['successor'] => {
    const successor = all.find((each) => each.id === id)?.replacedBy;
    const outcome = places.get(successor ?? '');
    return successor && outcome ? { id: successor, outcome } : undefined;
  };
  return outcomes.flatMap((outcome) => {
    const programmes = assessed
      .filter(({ id }) => places.get(id) === outcome)
      .map((each) => ({ ...each, successor: successorOf(each.id) }));
    if (programmes.length === 0) return [];
    return [{ outcome, programmes: outcome === 'later' ? programmes.toSorted(soonestFirst) : programmes }];
  });
}

/** Whether no programme is met, now or later, nor open. */
export function isNothingFound(groups: readonly ResultGroup[]): boolean {
  return !groups.some(({ outcome }) => outcome === 'met' || outcome === 'later' || outcome === 'unknown');
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

/** A birth comes before every day. */
function soonestFirst({ later: a }: Assessed, { later: b }: Assessed): number {
  const [one, other] = [a, b].map((each) => (each?.kind === 'from' ? each.from : ''));
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1;
}
