import type { Contradiction } from '../facts/contradictions';
import type { Household, Path } from '../facts/household';
import { withAnswer } from '../facts/with-answer';
import type { ProgrammeResult } from './programme-result';

/** The household without the answers that contradict each other: nobody knows which of them is true. */
export function withoutContradictions(household: Household, found: readonly Contradiction[]): Household {
  return found
    .flatMap(({ paths }) => paths.map(wholeAnswer))
    .reduce((told, path) => withAnswer(told, path, undefined), household);
}

/** A result that rests on contradicting answers is at best unknown: it is met only where it is without them too. */
export function heldAgainst(result: ProgrammeResult, without: ProgrammeResult | undefined): ProgrammeResult {
  if (result.verdict !== 'met' || without?.verdict === 'met') return result;
  const subjects = result.subjects.map((each) =>
    each.verdict === 'met' ? { ...each, verdict: 'unknown' as const } : each,
  );
  return { ...result, verdict: 'unknown', subjects, isContradicted: true };
}

/** A stretch of residence is part of one answer. */
const wholeAnswer = (path: Path): Path => path.replace(/\.periods\..*$/, '.periods');
