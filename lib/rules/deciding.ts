import type { Path } from '../facts/household';
import type { CompiledTest, Node } from './compile';
import type { CompiledCondition } from './compile-programme';
import { compared, judged } from './evaluate';
import { not, undecided, type Judged } from './judged';
import type { Judging } from './judging';
import {
  conditionsIn,
  judgedCondition,
  judgedConditions,
  judgedRivals,
  judgingFor,
  openOfVersion,
  type SubjectOutcome,
} from './judge';

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
  const [only] = subjects;
  if (only && subjects.length === 1 && isThere(only)) return addDeciding(open, only);
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
function isHopeful(outcome: SubjectOutcome): boolean {
  const { compiled, version, rivals, judging, base } = outcome;
  if (base?.verdict === 'unmet') return false;
  if (!conditionsIn(outcome).every((each) => isOpen(each, judgingFor(each, judging)))) return false;
  if (version || openOfVersion(compiled.decidedBy, judging)?.length) return true;
  return rivals.every(({ conditions }) => judgedConditions(conditions, judging).verdict !== 'unmet');
}

const isOpen = ({ rules }: CompiledTest, judging: Judging): boolean =>
  rules.every((rule) => judged(rule, judging).verdict !== 'unmet');

/** Adds the answers that could still change one undecided outcome. Whoever cannot meet the conditions any more can only be ruled out. */
export function addDeciding(open: Set<Path>, outcome: SubjectOutcome): void {
  for (let each: SubjectOutcome | undefined = outcome; each?.verdict === 'unknown'; each = each.base) {
    addPathsOfAll(outcome, conditionsIn(each), each.judging, open);
    if (!each.version) addPathsOfVersion(outcome, each, open);
  }
}

/** While it is not certain which version applies: the answers that choose one, and those that decide in each that may. */
function addPathsOfVersion(
  wanted: Judged,
  { compiled, rivals, judging }: SubjectOutcome,
  open: Set<Path>,
): void {
  const sought = stillPossible(judgedRivals(compiled, judging), wanted);
  if (!sought) return;
  openOfVersion(compiled.decidedBy, judging)?.forEach((path) => open.add(path));
  for (const { conditions } of rivals) {
    const ofRival = stillPossible(judgedConditions(conditions, judging), sought);
    if (ofRival) addPathsOfAll(ofRival, conditions, judging, open);
  }
}

function addPathsOfAll(
  wanted: Judged,
  conditions: readonly CompiledCondition[],
  judging: Judging,
  open: Set<Path>,
): void {
  for (const condition of conditions) {
    const sought = stillPossible(judgedCondition(condition, judging), wanted);
    if (!sought) continue;
    for (const node of condition.rules) addPathsTo(sought, node, judgingFor(condition, judging), open);
  }
}

function addPathsTo(wanted: Judged, node: Node, judging: Judging, open: Set<Path>): void {
  if (node.kind === 'fact') {
    const leaf = compared(node, judging);
    if (stillPossible(leaf, wanted)) for (const path of leaf.open) open.add(path);
    return;
  }
  const sought = stillPossible(judged(node, judging), wanted);
  if (!sought) return;
  const ofParts = node.kind === 'not' ? not(sought) : sought;
  for (const part of node.parts) addPathsTo(ofParts, part, judging, open);
}

/** Of the verdicts that answers are sought for, those that something undecided can still come to. */
function stillPossible({ verdict, canBeMet, canBeUnmet }: Judged, wanted: Judged): Judged | undefined {
  if (verdict !== 'unknown') return undefined;
  const [toMet, toUnmet] = [wanted.canBeMet && canBeMet, wanted.canBeUnmet && canBeUnmet];
  return toMet || toUnmet ? undecided(toMet, toUnmet) : undefined;
}
