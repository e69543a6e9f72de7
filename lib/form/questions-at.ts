import type { Household, Path } from '../facts/household';
import { childrenOf } from '../facts/with-answer';
import { askedAt } from '../questions/asked-at';
import { questionsFor, type Question } from '../questions/questions';

/** Each question at these places once. */
export function questionsAt(paths: Iterable<Path>, household: Household): Question[] {
  const places = new Set([...paths].map(askedAt));
  return questionsFor(childrenOf(household).length).filter(({ path }) => places.has(path));
}
