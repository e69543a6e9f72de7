import { useAssessment, useText } from '../assessment-context';

/** What a condition says and what would change it; the three that the core adds by itself have words of their own. */
export function useConditionWords(
  id: string,
  condition: string,
): { text: string; change: string | undefined } {
  const { catalogue, programmes } = useAssessment().data;
  const text = useText('CheckerReasons');
  const words = programmes[id]?.conditions[condition];
  if (words) return words;
  if (condition === 'base') {
    const base = catalogue.programmes.find((programme) => programme.id === id)?.buildsOn ?? '';
    return { text: text('base', { title: programmes[base]?.title ?? '' }), change: undefined };
  }
  if (condition === 'version') return { text: text('version'), change: undefined };
  return { text: text('hasChild'), change: undefined };
}
