import type { Question } from '../questions/questions';
import type { QuestionWords } from '../words';

type Labels = Pick<QuestionWords, 'short' | 'spouseShort'>;
type Titles = Labels & Pick<QuestionWords, 'title' | 'spouseTitle' | 'why' | 'hint'>;

/** A question as it is put to this person: to the spouse in its own words, to a child by its number. */
export function questionWords(questions: Readonly<Record<string, Titles>>, question: Question) {
  const words = wordsOf(questions, question);
  const title = (question.about === 'spouse' && words.spouseTitle) || words.title;
  return {
    title: filled(title, question),
    short: questionLabel(questions, question),
    why: filled(words.why, question),
    hint: words.hint && filled(words.hint, question),
  };
}

/** The label of a question wherever answers are listed. */
export function questionLabel(questions: Readonly<Record<string, Labels>>, question: Question): string {
  const { short, spouseShort } = wordsOf(questions, question);
  return filled((question.about === 'spouse' && spouseShort) || short, question);
}

function wordsOf<W>(questions: Readonly<Record<string, W>>, { id }: Question): W {
  const words = questions[id];
  if (!words) throw new Error(`no words for the question ${id}`);
  return words;
}

const filled = (text: string, { child }: Question): string =>
  text.replaceAll('{child}', String((child ?? 0) + 1));
