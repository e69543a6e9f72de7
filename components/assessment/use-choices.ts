import { choiceWords } from '@/lib/form/question-words';
import { spouseChoices } from '@/lib/form/spouse-choice';
import { childCode } from '@/lib/facts/children-with-self';
import { isSingle } from '@/lib/facts/homes';
import type { Household } from '@/lib/facts/household';
import { childrenOf } from '@/lib/facts/with-answer';
import type { Question } from '@/lib/questions/questions';
import { useAssessment, useText } from './assessment-context';
import type { Choice } from './fields/choices';
import { useAnswerLines } from './use-answer-lines';

/** The ways to answer a question in words: each child where it asks which, its own, then those that many questions share, "I do not know" last. */
export function useChoices(question: Question, household: Household): Choice[] {
  const { id, form } = question;
  const lines = useAnswerLines();
  const { questions } = useAssessment().data;
  const words = choiceWords(questions, question, household);
  const text = useText('CheckerAnswers');
  const shared: Readonly<Record<string, string>> = {
    true: text('yes'),
    false: text('no'),
    none: text('none'),
    unknown: text('unknown'),
  };
  const own = codesOf(form, household).map((code) => ({
    code,
    label: words[code] ?? shared[code] ?? code,
    hint: questions[id]?.choiceHints?.[code],
  }));
  if (form.type !== 'children-with-self') return own;
  const children = childrenOf(household).map((_, index) => childCode(index));
  return [...children.map((code) => ({ code, label: lines(question, [code], household).join() })), ...own];
}

/** For dates and numbers, only the boxes that may be ticked instead; to somebody single, nothing that speaks of a spouse. */
function codesOf(form: Question['form'], household: Household): readonly string[] {
  switch (form.type) {
    case 'boolean':
      return ['true', 'false', 'unknown'];
    case 'choice':
      return [...form.codes.filter((code) => code !== form.ofSpouse || !isSingle(household)), 'unknown'];
    case 'choices':
      return [...form.codes, 'none', 'unknown'];
    case 'children-with-self':
      return ['none', 'unknown'];
    case 'date':
      return [...('none' in form ? ['none'] : []), 'unknown'];
    case 'number':
      return ['unknown'];
    case 'spouse':
      return [...spouseChoices, 'unknown'];
    case 'children':
    case 'periods':
      return ['some', 'none', 'unknown'];
  }
}
