import type { Household } from '../facts/household';
import { knownResidence, type Residence } from '../facts/homes';
import type { Question } from '../questions/questions';
import type { QuestionWords } from '../words/content-words';

type Labels = Pick<QuestionWords, 'short' | 'spouseShort' | 'childShort'>;
type Varied<V> = { readonly byResidence?: Readonly<Partial<Record<'in-city' | 'moving-in', V>>> | undefined };
type Choices = Pick<QuestionWords, 'choices'> & Varied<Pick<QuestionWords, 'choices'>>;
type Titles = Labels &
  Pick<QuestionWords, 'title' | 'spouseTitle' | 'childTitle' | 'why' | 'hint' | 'byResidence'>;

/**
 * A question as it is put to this person: to the spouse and to a child in words of their own, to a child by its number, and, where `household`
 * tells who lives here, of the past to those who do and of the future to those who will.
 */
export function questionWords(
  questions: Readonly<Record<string, Titles>>,
  question: Question,
  household: Household = {},
) {
  const plain = wordsOf(questions, question);
  const words = { ...plain, ...variantOf(plain, residenceAsked(question, household)) };
  const { title = plain.title, spouseTitle, childTitle } = words;
  return {
    title: filled(forPerson(question, title, spouseTitle, childTitle), question),
    short: questionLabel(questions, question),
    why: filled(words.why, question),
    hint: words.hint && filled(words.hint, question),
  };
}

/** The label of a question wherever answers are listed. */
export function questionLabel(questions: Readonly<Record<string, Labels>>, question: Question): string {
  const { short, spouseShort, childShort } = wordsOf(questions, question);
  return filled(forPerson(question, short, spouseShort, childShort), question);
}

/** The words of the choices of a question as it is put to this person; those of the choices that many questions share are not among them. */
export function choiceWords(
  questions: Readonly<Record<string, Choices>>,
  question: Question,
  household: Household,
): Readonly<Record<string, string>> {
  const words = questions[question.id] ?? {};
  return { ...words.choices, ...variantOf(words, residenceAsked(question, household))?.choices };
}

function variantOf<V>({ byResidence }: Varied<V>, residence: Residence): V | undefined {
  return residence === 'in-city' || residence === 'moving-in' ? byResidence?.[residence] : undefined;
}

/** Where the person lives of whom is asked; with somebody, where that one lives. */
export function residenceAsked(
  { about, child }: Question,
  { self = {}, spouse, children }: Household,
): Residence {
  const told =
    about === 'spouse' ? spouse : about === 'child' && Array.isArray(children) ? children[child ?? 0] : self;
  if (typeof told !== 'object') return undefined;
  return (
    knownResidence(told) ??
    ('livesWithSelf' in told && told.livesWithSelf === true ? knownResidence(self) : undefined)
  );
}

function wordsOf<W>(questions: Readonly<Record<string, W>>, { id }: Question): W {
  const words = questions[id];
  if (!words) throw new Error(`no words for the question ${id}`);
  return words;
}

function forPerson({ about }: Question, plain: string, ofSpouse = plain, ofChild = plain): string {
  if (about === 'spouse') return ofSpouse;
  return about === 'child' ? ofChild : plain;
}

const filled = (text: string, { child }: Question): string =>
  text.replaceAll('{child}', String((child ?? 0) + 1));
