import type { PlainDate } from '../dates';
import { dateProblems } from './date-problems';
import { householdSchema, type Household } from './household';
import { isModest } from './input-size';
import type { FoundProblem } from './problem';

/**
 * A household that was saved or linked before, as it may still stand on `day`, with its periods that clash by now, as may happen around a move that
 * was still ahead; undefined when anything else is wrong with it.
 */
export function keptHousehold(
  input: unknown,
  day: PlainDate,
): { household: Household; clashes: readonly FoundProblem[] } | undefined {
  const read = isModest(input) ? householdSchema.safeParse(input) : undefined;
  if (!read?.success) return undefined;
  const clashes = dateProblems(read.data, day);
  const areAll = clashes.every(({ code }) => code === 'overlap' || code === 'end-before-start');
  return areAll ? { household: read.data, clashes } : undefined;
}
