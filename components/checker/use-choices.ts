import type { Question } from '@/lib/questions/questions';
import { useChecker, useText } from './checker-context';
import type { Choice } from './fields/choices';

/** The ways to answer a question in words: its own, then those that many questions share, "I do not know" last. */
export function useChoices({ id, form }: Pick<Question, 'id' | 'form'>): Choice[] {
  const words = useChecker().data.questions[id];
  const text = useText('CheckerAnswers');
  const shared: Readonly<Record<string, string>> = {
    true: text('yes'),
    false: text('no'),
    none: text('none'),
    unknown: text('unknown'),
  };
  return codesOf(form).map((code) => ({
    code,
    label: words?.choices?.[code] ?? shared[code] ?? code,
    hint: words?.choiceHints?.[code],
  }));
}

/** For dates and numbers, only the boxes that may be ticked instead. */
function codesOf(form: Question['form']): readonly string[] {
  switch (form.type) {
    case 'boolean':
      return ['true', 'false', 'unknown'];
    case 'choice':
      return [...form.codes, 'unknown'];
    case 'choices':
      return [...form.codes, 'none', 'unknown'];
    case 'date':
      return [...('none' in form ? ['none'] : []), 'unknown'];
    case 'number':
      return ['unknown'];
    case 'spouse':
      return ['yes', 'none', 'unknown'];
    case 'children':
    case 'periods':
      return ['some', 'none', 'unknown'];
  }
}
