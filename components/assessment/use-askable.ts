import { questionsAt } from '@/lib/form/questions-at';
import { reachable } from '@/lib/visit/way';
import type { Path } from '@/lib/facts/household';
import type { Question } from '@/lib/questions/questions';
import { useChecker } from '../checker/checker-context';

/** The questions at these places that can be answered now. */
export function useAskable(paths: readonly Path[]): Question[] {
  const { journey } = useChecker();
  return questionsAt(paths, journey.household).filter(({ address }) => reachable(journey, address));
}
