import { answerWords } from '@/lib/answers/answer-words';
import { answerLines } from '@/lib/answers/labels';
import type { Question } from '@/lib/questions/questions';
import { useChecker } from './checker-context';

/** Says an answer in the words of its question: one line, or one for each child, period or chosen thing. */
export function useAnswerLines(): (question: Question, answer: unknown) => string[] {
  const { questions, messages, locale } = useChecker().data;
  const words = answerWords(messages, locale);
  return (question, answer) => answerLines(question, answer, questions[question.id] ?? {}, words, locale);
}
