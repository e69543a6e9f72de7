import type { PlainDate } from '../dates';
import { childOfCode } from '../facts/children-with-self';
import type { Household } from '../facts/household';
import { childrenOf } from '../facts/with-answer';
import type { Question } from '../questions/questions';
import { plainNumber } from './date-fields';
import { found, problem, refuse, type ReadAnswer } from './form-problem';
import type { FormType, FormValues, FormValuesOf } from './form-values';
import { readChildren } from './read-children';
import { choiceReaders, readBoxes, type AnswerReader } from './read-choices';
import { readDateAnswer } from './read-date-answer';
import { readPeriods } from './read-periods';

/** What the filled form answers, or everything that is wrong with it. Never says whether somebody is eligible. */
export function readForm(
  question: Question,
  values: FormValues,
  household: Household,
  day: PlainDate,
): ReadAnswer<unknown> {
  return readAs(question.form.type, values, question.form, { question, household, day });
}

/** The form is of the kind of its question, which the types of the two cannot tell. */
function readAs<T extends FormType>(type: T, ...filled: Parameters<AnswerReader<T>>): ReadAnswer<unknown> {
  return readers[type](...filled);
}

const readers: { readonly [T in FormType]: AnswerReader<T> } = {
  ...choiceReaders,
  'children-with-self': ({ chosen }, _, { household }) => readBoxes(chosen.filter(isListedIn(household))),
  number: (values, { max }) => readNumber(values, max),
  date: ({ date }, form, { day }) => readDateAnswer(date, 'date', form.future ? undefined : day),
  children: (values, _, { day }) => readChildren(values, day),
  periods: (values, _, { question, household, day }) => readPeriods(values, question, household, day),
};

/** Boxes of children that are no longer in the list are not to be seen either. */
function isListedIn(household: Household): (code: string) => boolean {
  const { length } = childrenOf(household);
  return (code) => code === 'none' || code === 'unknown' || childOfCode(code) < length;
}

function readNumber({ number, chosen }: FormValuesOf<'number'>, most: number): ReadAnswer<unknown> {
  const typed = plainNumber(number);
  if (chosen.includes('unknown'))
    return typed ? refuse(problem('number', 'number-or-box')) : found('unknown');
  if (!typed) return refuse(problem('number', 'number-missing'));
  if (!/^\d+$/.test(typed) || Number(typed) > most)
    return refuse(problem('number', 'number-wrong', { most }));
  return found(Number(typed));
}
