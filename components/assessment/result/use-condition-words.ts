import type { ConditionWords } from '@/lib/words/content-words';
import { useAssessment, useText } from '../assessment-context';

type SaidOfCondition = Pick<ConditionWords, 'text' | 'oneOf'> & Partial<Pick<ConditionWords, 'change'>>;

/** What a condition of a programme says and what would change it; the three that the core adds by itself have words of their own. */
export function useConditionWords(): (id: string, condition: string) => SaidOfCondition {
  const { catalogue, programmes } = useAssessment().data;
  const text = useText('CheckerReasons');
  return (id, condition) => {
    const words = programmes[id]?.conditions[condition];
    if (words) return words;
    if (condition === 'base') {
      const base = catalogue.programmes.find((programme) => programme.id === id)?.buildsOn ?? '';
      return { text: text('base', { title: programmes[base]?.title ?? '' }) };
    }
    return { text: text(condition === 'version' ? 'version' : 'hasChild') };
  };
}
