import { addYears, type DateRange, type PlainDate } from '../dates';
import {
  firstDayOf,
  pausesAhead,
  type Catalogue,
  type Later,
  type Programme,
  type ProgrammeResult,
  type WindowTrace,
} from '../rules';
import type { Outcome, ResultGroup } from './result-groups';

/** Something to do now, or the next day to keep. */
export type NextStep =
  /** To ask a desk whether the city still takes applications for programmes whose conditions are met. */
  | { readonly kind: 'call'; readonly desk: string; readonly ids: readonly string[] }
  /** What a move makes too late. */
  | { readonly kind: 'prepare' }
  /** To apply, claim or give notice from a day that is surely open, where it is still ahead, and by a last day that surely is; not in the pauses. */
  | {
      readonly kind: 'apply';
      readonly id: string;
      readonly ends: Exclude<NonNullable<WindowTrace['lastDay']>, 'use'>;
      readonly from: PlainDate | undefined;
      readonly until: PlainDate;
      readonly pauses: readonly DateRange[];
    }
  | { readonly kind: 'later'; readonly id: string; readonly later: Later }
  /** To ask a desk about programmes that no answer decides. */
  | { readonly kind: 'ask'; readonly desk: string; readonly ids: readonly string[] }
  /** To see what nobody has to be judged for, where nothing else is open. */
  | { readonly kind: 'services' };

/**
 * At most three steps from a result, what is to be done today first, and what comes later only where it comes within a year. Where nothing is met,
 * nor open, the services that need no answer.
 */
export function nextSteps(
  groups: readonly ResultGroup[],
  { programmes: rules, holidays }: Catalogue,
  day: PlainDate,
  isMoving: boolean,
): NextStep[] {
  const resultsOf = (outcome: Outcome) =>
    groups
      .filter((group) => group.outcome === outcome)
      .flatMap(({ programmes }) => programmes.flatMap(({ result }) => result ?? []));
  const laters = groups
    .flatMap(({ outcome, programmes }) => (outcome === 'later' ? programmes : []))
    .flatMap(({ id, later }) => (later ? [{ kind: 'later' as const, id, later }] : []));
  const unconfirmed = resultsOf('met').filter(({ availability }) => availability.state === 'unconfirmed');
  const steps: NextStep[] = [
    ...atOneDesk('call', unconfirmed, rules),
    ...resultsOf('met')
      .flatMap((result) => applying(result, day, holidays))
      .toSorted((a, b) => (a.until < b.until ? -1 : 1)),
    ...atOneDesk('ask', [...resultsOf('unknown'), ...resultsOf('no-day-left')], rules),
    ...laters.filter(({ later }) => later.kind !== 'from' || later.from <= addYears(day, 1)),
  ];
  if (steps.length > 0 && isMoving) steps.splice(1, 0, { kind: 'prepare' });
  if (steps.length === 0) return laters.length > 0 ? laters.slice(0, 1) : [{ kind: 'services' }];
  return steps.slice(0, mostSteps);
}

export const mostSteps = 3;

/** The desk that most of these belong to, and which they are. */
function atOneDesk(
  kind: 'call' | 'ask',
  results: readonly ProgrammeResult[],
  rules: readonly Programme[],
): NextStep[] {
  const deskOf = (id: string) => rules.find((each) => each.id === id)?.desks[0] ?? '';
  const idsAt = (desk: string) => results.map(({ id }) => id).filter((id) => deskOf(id) === desk);
  const desks = new Set(results.map(({ id }) => deskOf(id)));
  const [desk] = [...desks].toSorted((a, b) => idsAt(b).length - idsAt(a).length);
  return desk ? [{ kind, desk, ids: idsAt(desk) }] : [];
}

/** Nothing has to be applied for by a day on which something is merely used for the last time. */
function applying(
  result: ProgrammeResult,
  day: PlainDate,
  holidays: Catalogue['holidays'],
): Extract<NextStep, { kind: 'apply' }>[] {
  const { id, applyUntil, window } = result;
  const ends = window?.lastDay ?? 'apply';
  if (!window || !applyUntil || ends === 'use' || applyUntil.from < day) return [];
  const from = firstDayOf(result, day)?.until;
  const isAhead = from !== undefined && from > day && from <= applyUntil.from;
  const pauses = pausesAhead(window, day, holidays);
  return [{ kind: 'apply', id, ends, from: isAhead ? from : undefined, until: applyUntil.from, pauses }];
}
