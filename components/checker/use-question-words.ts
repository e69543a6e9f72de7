import type { Question } from '@/lib/questions/questions';
import { useChecker } from './checker-context';

/** A question as it is put to this person: to the spouse in its own words, to a child by its number. */
export function useQuestionWords(question: Question) {
  return questionWords(useChecker().data.questions, question);
}

/** The same for any of several questions. */
export function questionWords(
  questions: ReturnType<typeof useChecker>['data']['questions'],
  { id, about, child }: Question,
) {
  const words = questions[id];
  if (!words) throw new Error(`no words for the question ${id}`);
  const isSpouse = about === 'spouse';
  const filled = (text: string) => text.replaceAll('{child}', String((child ?? 0) + 1));
  return {
    title: filled((isSpouse && words.spouseTitle) || words.title),
    short: filled((isSpouse && words.spouseShort) || words.short),
    why: filled(words.why),
    hint: words.hint && filled(words.hint),
  };
}
