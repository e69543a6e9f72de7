import type { Path } from '../facts/household';
import type { Judged } from './judged';
import type { SubjectOutcome } from './judge';
import { conditionsOf } from './reasons';
import type { ConditionTrace, Trace } from './traces';

/**
 * Adds the answers that could still decide for the household, of one adult after the other: first of those whom nothing speaks against yet,
 * and of the next one only once everything of the one before is answered. After somebody who stays unknown nobody else can make it a "no":
 * then only those are asked about who can still meet the conditions.
 */
export function addDecidingOfAll(
  open: Set<Path>,
  subjects: readonly SubjectOutcome[],
  isMissing: (path: Path) => boolean,
  isThere: (outcome: SubjectOutcome) => boolean,
): void {
  const hopeful = subjects.length > 1 ? subjects.filter(isHopeful) : subjects;
  const inTurn = (hopeful.length > 0 ? hopeful : subjects).toSorted(canBeMetFirst);
  let staysUnknown = false;
  for (const subject of inTurn) {
    if (staysUnknown && !subject.canBeMet) continue;
    // Of a spouse who may not exist nothing is asked but whether there is one.
    const own = new Set<Path>(isThere(subject) ? [] : ['spouse']);
    if (isThere(subject)) addDeciding(own, subject);
    for (const path of own) open.add(path);
    if ([...own].some(isMissing)) return;
    staysUnknown ||= subject.verdict === 'unknown';
  }
}

const canBeMetFirst = (one: SubjectOutcome, other: SubjectOutcome): number =>
  Number(other.canBeMet) - Number(one.canBeMet);

/** Whether nothing speaks against this adult so far: no condition is missed, and none has a reading that says no. */
const isHopeful = (outcome: SubjectOutcome): boolean => conditionsOf(outcome).every(isOpen);

function isOpen({ verdict, readings, open }: ConditionTrace): boolean {
  if (verdict !== 'unknown') return verdict === 'met';
  return Boolean(open?.length) || !readings?.some((each) => each.verdict === 'unmet');
}

/** Adds the answers that could still change one undecided outcome. Whoever cannot meet the conditions any more can only be ruled out. */
export function addDeciding(open: Set<Path>, outcome: SubjectOutcome): void {
  const wanted = { toMet: outcome.canBeMet, toUnmet: outcome.canBeUnmet };
  for (let each: SubjectOutcome | undefined = outcome; each?.verdict === 'unknown'; each = each.base) {
    for (const condition of conditionsOf(each)) {
      const { trace, readings, open: ofVersion } = condition;
      const sought = stillPossible(condition, wanted);
      if (!sought) continue;
      ofVersion?.forEach((path) => open.add(path));
      if (trace) addPathsTo(sought, trace, open);
      readings?.forEach((reading) => addPathsTo(sought, reading.trace, open));
    }
  }
}

/** The verdicts that answers are sought for. */
type Sought = { readonly toMet: boolean; readonly toUnmet: boolean };

function addPathsTo(wanted: Sought, trace: Trace, open: Set<Path>): void {
  const sought = stillPossible(trace, wanted);
  if (!sought) return;
  if (trace.kind === 'fact') for (const path of trace.open) open.add(path);
  else {
    const ofParts = trace.kind === 'not' ? { toMet: sought.toUnmet, toUnmet: sought.toMet } : sought;
    for (const part of trace.parts) addPathsTo(ofParts, part, open);
  }
}

function stillPossible({ verdict, canBeMet, canBeUnmet }: Judged, wanted: Sought): Sought | undefined {
  if (verdict !== 'unknown') return undefined;
  const [toMet, toUnmet] = [wanted.toMet && canBeMet, wanted.toUnmet && canBeUnmet];
  return toMet || toUnmet ? { toMet, toUnmet } : undefined;
}
