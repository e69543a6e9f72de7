import { conditionTold } from '@/lib/words/condition-told';
import { useAssessment } from '../assessment-context';

/** What a condition of a programme says and what would change it. */
export function useConditionWords(): (id: string, condition: string) => ReturnType<typeof conditionTold> {
  const { data, say } = useAssessment();
  const { catalogue, programmes } = data;
  return (id, condition) => conditionTold(id, condition, programmes, catalogue.programmes, say);
}
