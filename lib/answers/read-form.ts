import type { PlainDate } from '../dates';
import { childOfCode } from '../facts/children-with-self';
import type { Household } from '../facts/household';
import { childrenOf } from '../facts/with-answer';
import type { Question } from '../questions/questions';
import { plainNumber } from './date-fields';
import { found, problem, refuse, type Reading } from './form-problem';
import type { FormValues } from './form-values';
import { spouseOfChoice } from './spouse-choice';
import { readChildren } from './read-children';
import { readDateAnswer } from './read-date-answer';
import { readPeriods } from './read-periods';

/** What the filled form answers, or everything that is wrong with it. Never says whether somebody is eligible. */
export function readForm(
  question: Question,
  values: FormValues,
  household: Household,
  day: PlainDate,
): Reading<unknown> {
  const { form } = question;
  switch (form.type) {
    case 'boolean':
      return readChoice(values.choice, (code) => (code === 'unknown' ? code : code === 'true'));
    case 'choice':
      return readChoice(values.choice, (code) => code);
    case 'spouse':
      return readChoice(values.choice, spouseOfChoice);
    case 'choices':
      return readBoxes(values.chosen);
    case 'children-with-self':
      return readBoxes(values.chosen.filter(isListedIn(household)));
    case 'number':
      return readNumber(values, form.max);
    case 'date':
      return readDateAnswer(values.date, 'date', 'future' in form ? undefined : day);
    case 'children':
      return readChildren(values, day);
    case 'periods':
      return readPeriods(values, question, household, day);
  }
}

function readChoice<T>(choice: string, answerOf: (code: string) => T): Reading<T> {
  return choice ? found(answerOf(choice)) : refuse(problem('choice', 'choose-one'));
}

function readBoxes(chosen: readonly string[]): Reading<unknown> {
  if (chosen.length === 0) return refuse(problem('chosen', 'choose-any'));
  const alone = chosen.find((code) => code === 'none' || code === 'unknown');
  if (!alone) return found([...chosen]);
  if (chosen.length > 1) return refuse(problem('chosen', 'choose-alone'));
  return found(alone === 'none' ? [] : alone);
}

/** Boxes of children that are no longer in the list are not to be seen either. */
function isListedIn(household: Household): (code: string) => boolean {
  const { length } = childrenOf(household);
  return (code) => code === 'none' || code === 'unknown' || childOfCode(code) < length;
}

function readNumber({ number, chosen }: FormValues, most: number): Reading<unknown> {
  const typed = plainNumber(number);
  if (chosen.includes('unknown'))
    return typed ? refuse(problem('number', 'number-or-box')) : found('unknown');
  if (!typed) return refuse(problem('number', 'number-missing'));
  if (!/^\d+$/.test(typed) || Number(typed) > most)
    return refuse(problem('number', 'number-wrong', { most }));
  return found(Number(typed));
}
