import { offeredCodes } from '@/lib/form/offered-codes';
import { choiceWords } from '@/lib/form/question-words';
import { childCode } from '@/lib/facts/children-with-self';
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
  const own = offeredCodes(question, household).map((code) => ({
    code,
    label: words[code] ?? shared[code] ?? code,
    hint: questions[id]?.choiceHints?.[code],
  }));
  if (form.type !== 'children-with-self') return own;
  const children = childrenOf(household).map((_, index) => childCode(index));
  return [...children.map((code) => ({ code, label: lines(question, [code], household).join() })), ...own];
}
