import { offeredCodes } from '@/lib/form/offered-codes';
import { choiceWords } from '@/lib/form/question-words';
import type { Household } from '@/lib/facts/household';
import type { Question } from '@/lib/questions/questions';
import { useAssessment, useText } from './assessment-context';
import type { Choice } from './fields/choices';

/** The ways to answer a question in words: its own, then those that many questions share, "I do not know" last. */
export function useChoices(question: Question, household: Household): Choice[] {
  const { id } = question;
  const { questions } = useAssessment().data;
  const words = choiceWords(questions, question, household);
  const text = useText('CheckerAnswers');
  const shared: Readonly<Record<string, string>> = {
    true: text('yes'),
    false: text('no'),
    none: text('none'),
    unknown: text('unknown'),
  };
  return offeredCodes(question, household).map((code) => ({
    code,
    label: words[code] ?? shared[code] ?? code,
    hint: questions[id]?.choiceHints?.[code],
  }));
}
