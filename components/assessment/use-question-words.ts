import { questionWords } from '@/lib/form/question-words';
import type { Question } from '@/lib/questions/questions';
import { useAssessment } from './assessment-context';

export { questionWords };

/** A question as it is put to this person. */
export function useQuestionWords(question: Question) {
  const { data, answers } = useAssessment();
  return questionWords(data.questions, question, answers.household);
}
