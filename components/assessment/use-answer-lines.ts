import { answerWords } from '@/lib/form/answer-words';
import { answerLines } from '@/lib/form/answer-lines';
import { choiceWords } from '@/lib/form/question-words';
import type { Household } from '@/lib/facts/household';
import { childrenOf } from '@/lib/facts/with-answer';
import type { Question } from '@/lib/questions/questions';
import { useAssessment } from './assessment-context';

/** Says an answer of this household, or of another one, in the words of its question: one line, or one for each child, period or chosen thing. */
export function useAnswerLines(): (question: Question, answer: unknown, told?: Household) => string[] {
  const { data, say, answers } = useAssessment();
  const { questions, formats } = data;
  const words = answerWords(say);
  return (question, answer, told = answers.household) =>
    answerLines(question, answer, choiceWords(questions, question, told), words, formats, childrenOf(told));
}
