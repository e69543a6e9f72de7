import type { PlainDate } from '../dates';
import { dateProblems } from '../facts/date-problems';
import type { Household } from '../facts/household';
import type { Verdict } from '../facts/value';
import { withAnswer } from '../facts/with-answer';
import type { Catalogue } from './catalogue';
import { openDecisions } from './changeable';
import type { Decision, Way } from './decisions';
import { judgeAlone, standingIn } from './judge-alone';
import type { Programme } from './schema';
import { combinations } from './step-combinations';
import { standingOf, stepsAhead, type StepAhead } from './steps-ahead';

/** One decision and the way to take it. */
export type Change = Way & Pick<Decision, 'about'>;

/** Changes that work together. `met`: every condition is met with them; `unknown`: they only open again what was ruled out. */
export type ChangeSet = { readonly changes: readonly Change[]; readonly verdict: Exclude<Verdict, 'unmet'> };

/** The most changes in a set, and the most sets. */
const most = 3;

/**
 * The smallest sets of changes that make a programme `met`; where nothing does and it is `unmet`, those that make it `unknown`. Each is proven
 * by judging again: all of it leads there, no part of it does.
 */
export function changes(
  programme: Programme,
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
): ChangeSet[] {
  const resultsWith = (set: readonly Way[]) =>
    judgeAlone(programme, withChanges(household, set), day, catalogue);
  const verdictWith: VerdictWith = (set) => resultsWith(set)[0]?.verdict ?? 'unmet';
  const before = verdictWith([]);
  if (before === 'met') return [];
  const standingWith = (set: readonly Way[]) => standingOf(resultsWith(set).map(standingIn));
  const now = standingWith([]);
  const steps = stepsAhead(openDecisions(household, day), now, (way) => standingWith([way]));
  const found: Record<ChangeSet['verdict'], Found[]> = { met: [], unknown: [] };
  for (const combination of combinations(steps, now, most)) {
    const set = combination.map(changeOf);
    const decisions = combination.map(({ decision }) => decision);
    if (isBeyond(decisions, found.met)) continue;
    const verdict = verdictWith(set);
    if (verdict === 'unmet' || verdict === before || isBeyond(decisions, found[verdict])) continue;
    if (!isPossible(household, day, set) || !isMinimal(set, verdict, verdictWith)) continue;
    found[verdict].push({ decisions, set: { changes: set, verdict } });
    if (found.met.length === most) break;
  }
  return (found.met.length > 0 ? found.met : found.unknown).slice(0, most).map(({ set }) => set);
}

/** The household once these changes have come about. */
export function withChanges(household: Household, set: readonly Way[]): Household {
  const answers = set.flatMap((change) => change.answers);
  return answers.reduce((told, { path, value }) => withAnswer(told, path, value), household);
}

type VerdictWith = (set: readonly Change[]) => Verdict;
type Found = { readonly decisions: readonly Decision[]; readonly set: ChangeSet };

function changeOf({ decision: { about }, way: { answers } }: StepAhead): Change {
  return { about, answers };
}

/** Whether fewer of these decisions are enough already. */
function isBeyond(decisions: readonly Decision[], found: readonly Found[]): boolean {
  return found.some((fewer) => fewer.decisions.every((each) => decisions.includes(each)));
}

/** Whether somebody could really enter this: no period ends before it begins. */
function isPossible(household: Household, day: PlainDate, set: readonly Change[]): boolean {
  return dateProblems(withChanges(household, set), day).length === 0;
}

/** Whether no part of the set comes as far. */
function isMinimal(set: readonly Change[], verdict: ChangeSet['verdict'], verdictWith: VerdictWith): boolean {
  return set.every((_, left) => {
    const part = set.filter((__, place) => place !== left);
    if (part.length === 0) return true;
    const reached = verdictWith(part);
    const isAsFar = reached === 'met' || reached === verdict;
    return !isAsFar && isMinimal(part, verdict, verdictWith);
  });
}
