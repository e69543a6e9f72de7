import { questionWords } from '@/lib/form/question-words';
import type { Question } from '@/lib/questions/questions';
import { useChecker } from '../checker/checker-context';

export { questionWords };

/** A question as it is put to this person. */
export function useQuestionWords(question: Question) {
  const { data, state } = useChecker();
  return questionWords(data.questions, question, state.household);
}
