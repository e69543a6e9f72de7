import type { z } from 'zod/mini';
import { knownWithSelf } from '../facts/children-with-self';
import { answerAt } from '../facts/exact';
import type { Child, Household, Period } from '../facts/household';
import type { Question } from '../questions/questions';
import { dateFieldsOf } from './date-fields';
import type { formSchemas } from './form-schemas';
import { spouseChoiceOf } from './spouse-choice';

export type FormType = keyof typeof formSchemas;
type ValuesByType = { [T in FormType]: z.infer<(typeof formSchemas)[T]> };
/** The form of a question of this kind. */
export type FormValuesOf<T extends FormType> = ValuesByType[T];
export type FormValues = FormValuesOf<FormType>;
export type DateAnswer = FormValuesOf<'date'>['date'];
export type ChildFields = FormValuesOf<'children'>['children'][number];
export type PeriodFields = FormValuesOf<'periods'>['periods'][number];

/** Where a date stands in some form. */
export type DateName = 'date' | `children.${number}` | `periods.${number}.${'from' | 'until'}`;
/** Where one radio button out of some, or one line of a list, is kept. */
export type ChoiceName =
  'choice' | `periods.${number}.${'place' | 'municipality' | 'disadvantaged' | 'wardsWork' | 'wardsStudy'}`;
/** Where ticked boxes are kept. */
export type BoxesName = 'chosen' | `${DateName}.chosen`;
/** Where something is typed. */
export type TextName = 'number' | `${DateName}.${'year' | 'month' | 'day'}`;
/** Every place in a form that can have a problem. */
export type FieldName = ChoiceName | BoxesName | TextName | DateName;

/** The form of a question as it stands with an answer; `aside` is a list that was answered before and does not count at present. */
export function formValuesOf({ form, path }: Question, household: Household, aside?: unknown): FormValues {
  const answer = answerAt(household, path);
  switch (form.type) {
    case 'boolean':
    case 'choice':
      return { choice: answer === undefined ? '' : String(answer) };
    case 'choices':
      return { chosen: boxesOf(answer) };
    case 'children-with-self':
      return { chosen: withSelfBoxes(answer, household) };
    case 'date':
      return { date: dateAnswerOf(answer) };
    case 'number':
      return { number: typeof answer === 'number' ? String(answer) : '', chosen: boxOf(answer) };
    case 'spouse':
      return { choice: spouseChoiceOf(answer) };
    case 'children':
      return { choice: listChoice(answer), children: childrenFields(listed(answer, aside)) };
    case 'periods':
      return { choice: listChoice(answer), periods: periodsFields(listed(answer, aside)) };
  }
}

/** A child in whose fields nothing was typed yet. */
export const newChild: ChildFields = { ...dateAnswerOf(undefined), was: -1 };

/** A period in whose fields nothing was typed yet. */
export const newPeriod: PeriodFields = periodFields({});

/** Whether nothing is typed or ticked in a form. */
export function isEmptyForm(values: unknown): boolean {
  return typeof values === 'object' && values !== null
    ? Object.values(values).every(isEmptyForm)
    : values === '';
}

function boxesOf(answer: unknown): string[] {
  if (!Array.isArray(answer)) return boxOf(answer);
  return answer.length === 0 ? ['none'] : answer.map(String);
}

/** While it was not said of every child, the boxes of those of whom it was. */
function withSelfBoxes(answer: unknown, household: Household): string[] {
  return answer === undefined ? [...knownWithSelf(household)] : boxesOf(answer);
}

function boxOf(answer: unknown): string[] {
  return answer === 'unknown' || answer === 'none' ? [answer] : [];
}

function dateAnswerOf(answer: unknown): DateAnswer {
  return {
    ...dateFieldsOf(answer),
    chosen: answer === 'move' ? ['move'] : boxOf(answer),
  };
}

function listChoice(answer: unknown): string {
  if (Array.isArray(answer)) return answer.length > 0 ? 'some' : 'none';
  return answer === 'unknown' ? answer : '';
}

/** A list that counts, or the one set aside; readHousehold has checked its parts. */
function listed(answer: unknown, aside: unknown): readonly unknown[] {
  if (Array.isArray(answer) && answer.length > 0) return answer;
  return Array.isArray(aside) ? aside : [];
}

function childrenFields(children: readonly unknown[]): ChildFields[] {
  return (children as readonly Child[]).map(({ birthDate }, was) => ({ ...dateAnswerOf(birthDate), was }));
}

function periodsFields(periods: readonly unknown[]): PeriodFields[] {
  return (periods as readonly Period[]).map(periodFields);
}

function periodFields(period: Period): PeriodFields {
  const { from, until, place, municipality, disadvantaged, wardsWork, wardsStudy } = period;
  return {
    from: dateAnswerOf(from),
    until: dateAnswerOf(until),
    place: place ?? '',
    municipality: municipality ?? '',
    disadvantaged: String(disadvantaged ?? ''),
    wardsWork: wardsWork ?? '',
    wardsStudy: String(wardsStudy ?? ''),
  };
}
