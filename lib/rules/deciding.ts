import { answerAt } from '../facts/exact';
import type { Household } from '../facts/household';
import type { Path } from '../facts/paths';
import type { Verdict } from '../facts/value';
import type { ConditionTrace, Judgement } from './judge';
import { addOpenPaths } from './open-paths';

/**
 * Adds the answers that could still decide for the household, of one adult after the other: first of those who can still meet the conditions,
 * and of the next one only once everything of the one before is answered. Where nobody can, the first who stays unknown decides it.
 */
export function addDecidingOfAll(
  open: Set<Path>,
  subjects: readonly Judgement[],
  household: Household,
): void {
  const hopeful = subjects.filter(canBeMet);
  for (const subject of hopeful.length > 0 ? hopeful : subjects) {
    if (staysUnknown(subject)) return;
    const own = new Set<Path>();
    addDeciding(own, subject);
    for (const path of own) open.add(path);
    if ([...own].some((path) => answerAt(household, path) === undefined)) return;
  }
}

/** Adds the answers that could still change one undecided judgement. */
export function addDeciding(open: Set<Path>, judgement: Judgement): void {
  if (judgement.verdict !== 'unknown') return;
  const isHopeful = canBeMet(judgement);
  for (let each: Judgement | undefined = judgement; each; each = each.base) {
    if (each.verdict !== 'unknown') return;
    for (const condition of each.conditions) {
      // Whoever cannot meet the conditions any more can only be ruled out.
      if (!isHopeful && !canBeUnmet(condition)) continue;
      condition.open?.forEach((path) => open.add(path));
      addOpenPaths(open, condition);
    }
  }
}

/** Whether answers can still make every condition met: none is missed, and none has a reading that says no. */
function canBeMet({ conditions, base }: Judgement): boolean {
  return (
    conditions.every((each) => canBecome(each, 'met', 'unmet')) && (base === undefined || canBeMet(base))
  );
}

/** Whether nothing that could be answered changes this judgement. */
function staysUnknown(judgement: Judgement): boolean {
  return judgement.verdict === 'unknown' && !canBeMet(judgement) && !canBeRuledOut(judgement);
}

function canBeRuledOut({ conditions, base }: Judgement): boolean {
  return conditions.some(canBeUnmet) || (base !== undefined && canBeRuledOut(base));
}

const canBeUnmet = (condition: ConditionTrace): boolean => canBecome(condition, 'unmet', 'met');

/** Rival readings decide only together: one that says the opposite keeps the others from it, unless a date may still choose among them. */
function canBecome(
  { id, verdict, readings, open }: ConditionTrace,
  wanted: Verdict,
  opposite: Verdict,
): boolean {
  if (verdict !== 'unknown') return verdict === wanted;
  // What the programme below comes to is told by its own conditions.
  if (id === 'base') return wanted === 'met';
  return (open !== undefined && open.length > 0) || !readings?.some((each) => each.verdict === opposite);
}
