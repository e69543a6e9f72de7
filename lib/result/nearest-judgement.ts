import type { Judgement, ProgrammeResult } from '../rules';
import { marginsOf } from './margins';
import { missedConditions } from './missed-conditions';

/**
 * Of several children or adults who all miss a programme, the one who misses the least: the fewest conditions, then the smallest margin. A first
 * grader is nearer to junior high school than a baby. Undefined where nobody is judged by themselves, or only one.
 */
export function nearestJudgement({ verdict, subjects }: ProgrammeResult): Judgement | undefined {
  if (verdict !== 'unmet' || subjects.length < 2) return undefined;
  return subjects.toSorted((a, b) => missedBy(a) - missedBy(b) || marginOf(a) - marginOf(b))[0];
}

const missedBy = ({ conditions }: Judgement): number => missedConditions(conditions).length;

function marginOf({ conditions }: Judgement): number {
  const margins = missedConditions(conditions).flatMap(marginsOf);
  return margins.reduce((sum, margin) => sum + (margin.kind === 'number' ? margin.by.min : 0), 0);
}
