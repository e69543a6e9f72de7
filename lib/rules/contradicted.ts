import type { Contradiction } from '../facts/contradictions';
import type { Household, Path } from '../facts/household';
import type { Verdict } from '../facts/value';
import { withAnswer } from '../facts/with-answer';

/** The household without the answers that contradict each other: nobody knows which of them is true. */
export function withoutContradictions(household: Household, found: readonly Contradiction[]): Household {
  return found
    .flatMap(({ paths }) => paths.map(wholeAnswer))
    .reduce((told, path) => withAnswer(told, path, undefined), household);
}

/** What is held against the contradictions of a household. */
export type Held = {
  readonly verdict: Verdict;
  /** Whether it would be met, but rests on answers that contradict each other. */
  readonly isContradicted?: true;
  readonly subjects: readonly { readonly verdict: Verdict }[];
};

/** A result that rests on contradicting answers is at best unknown: it is met only where it is without them too. */
export function heldAgainst<T extends Held>(result: T, without: Verdict | undefined): T {
  if (result.verdict !== 'met' || without === 'met') return result;
  const subjects = result.subjects.map((each) =>
    each.verdict === 'met' ? { ...each, verdict: 'unknown' as const } : each,
  );
  return { ...result, verdict: 'unknown', subjects, isContradicted: true };
}

/** A stretch of residence is part of one answer. */
const wholeAnswer = (path: Path): Path => path.replace(/\.periods\..*$/, '.periods');
