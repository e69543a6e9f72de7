import type { PlainDate } from '../dates';
import { contradictions, type Contradiction } from '../facts/contradictions';
import type { Household } from '../facts/household';
import { askedAt } from '../questions/asked-at';
import type { Question } from '../questions/questions';

/** The contradictions that the answer to this question is part of. */
export function contradictionsAt({ path }: Question, household: Household, day: PlainDate): Contradiction[] {
  return contradictions(household, day).filter(({ paths }) => paths.some((each) => askedAt(each) === path));
}

/** Tells one contradiction from another. */
export const keyOfContradiction = ({ says, paths }: Contradiction): string => [says, ...paths].join(' ');
