import { questionsAt } from '@/lib/form/questions-at';
import { reachable } from '@/lib/visit/way';
import type { Path } from '@/lib/facts/household';
import type { Question } from '@/lib/questions/questions';
import { useAssessment } from './assessment-context';

/** The questions at these places that can be answered now. */
export function useAskable(paths: readonly Path[]): Question[] {
  const { journey } = useAssessment();
  return questionsAt(paths, journey.household).filter(({ address }) => reachable(journey, address));
}
