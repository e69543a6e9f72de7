import { parseDateRange, type DateRange } from '../dates';
import type { Contradiction } from './contradictions';
import { answerAt } from './exact';
import type { Household } from './household';

/** The first day among the answers of a contradiction: what its sentence names. */
export function contradictedDay({ paths }: Contradiction, household: Household): DateRange | undefined {
  for (const path of paths) {
    const told = answerAt(household, path);
    const day = typeof told === 'string' ? parseDateRange(told) : undefined;
    if (day) return day;
  }
  return undefined;
}
