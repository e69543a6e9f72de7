import { useText } from './assessment-context';
import type { Choice } from './fields/choices';

/** Whether there is anything to list: "yes, these", none, or "I do not know". */
export function useListChoices(namespace: 'CheckerChildren' | 'CheckerPeriods'): Choice[] {
  const text = useText(namespace);
  const unknown = useText('CheckerAnswers')('unknown');
  return [
    { code: 'some', label: text('some') },
    { code: 'none', label: text('none') },
    { code: 'unknown', label: unknown },
  ];
}
