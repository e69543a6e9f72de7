import type { PlacedProgramme } from '@/lib/result/result-groups';
import type { Topic } from '@/lib/rules';
import { useAssessment } from '../assessment-context';

/** Programmes by the first of their topics, in their order. */
export function useByTopic(
  programmes: readonly PlacedProgramme[],
): (readonly [Topic | undefined, PlacedProgramme[]])[] {
  const { catalogue } = useAssessment().data;
  const topicOf = ({ id }: PlacedProgramme) => catalogue.programmes.find((each) => each.id === id)?.topics[0];
  return [...new Set(programmes.map(topicOf))].map((topic) => [
    topic,
    programmes.filter((each) => topicOf(each) === topic),
  ]);
}
