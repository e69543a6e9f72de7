import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import type { Question } from '../questions/questions';
import { found, problem, refuse, type ReadAnswer } from './form-problem';
import type { FormType, FormValues, FormValuesOf } from './form-values';
import { spouseOfChoice } from './spouse-choice';

/** What a form is read with, beside what was filled in. */
export type Asked = { readonly question: Question; readonly household: Household; readonly day: PlainDate };
type FormByType = { [T in FormType]: Extract<Question['form'], { type: T }> };
/** Reads a form of one kind. */
export type AnswerReader<T extends FormType> = (
  values: FormValuesOf<T>,
  form: FormByType[T],
  asked: Asked,
) => ReadAnswer<unknown>;

/** The kinds of questions that are answered by ticking alone. */
export type ChoiceType = 'boolean' | 'choice' | 'choices' | 'spouse';

/** The readers of what is ticked. */
export const choiceReaders: { readonly [T in ChoiceType]: AnswerReader<T> } = {
  boolean: ({ choice }) => readChoice(choice, (code) => (code === 'unknown' ? code : code === 'true')),
  choice: ({ choice }) => readChoice(choice, (code) => code),
  spouse: ({ choice }) => readChoice(choice, spouseOfChoice),
  choices: ({ chosen }) => readBoxes(chosen),
};

/** Whether a question is answered by ticking alone, as the first one is. */
export function isTicked(question: Question): question is TickedQuestion {
  return question.form.type in choiceReaders;
}

export type TickedQuestion = Question & { readonly form: FormByType[ChoiceType] };

/** What is ticked at such a question, or what is wrong with it. */
export function readTicked(question: TickedQuestion, values: FormValues): ReadAnswer<unknown> {
  // The form is of the kind of its question, which the types of the two cannot tell.
  const read = choiceReaders[question.form.type] as (values: FormValues) => ReadAnswer<unknown>;
  return read(values);
}

function readChoice<T>(choice: string, answerOf: (code: string) => T): ReadAnswer<T> {
  return choice ? found(answerOf(choice)) : refuse(problem('choice', 'choose-one'));
}

/** Ticked boxes as an answer: one that stands for none or for not knowing stands alone. */
export function readBoxes(chosen: readonly string[]): ReadAnswer<unknown> {
  if (chosen.length === 0) return refuse(problem('chosen', 'choose-any'));
  const alone = chosen.find((code) => code === 'none' || code === 'unknown');
  if (!alone) return found([...chosen]);
  if (chosen.length > 1) return refuse(problem('chosen', 'choose-alone'));
  return found(alone === 'none' ? [] : alone);
}
