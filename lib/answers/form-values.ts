import * as z from 'zod/mini';
import { knownWithSelf } from '../facts/children-with-self';
import { answerAt } from '../facts/exact';
import type { Child, Household, Period } from '../facts/household';
import type { Question } from '../questions/questions';
import { dateFieldsOf } from './date-fields';
import { spouseChoiceOf } from './spouse-choice';

const text = z.catch(z.string().check(z.maxLength(100)), '');
const texts = z.catch(z.array(z.string().check(z.maxLength(100))), []);
const date = { year: text, month: text, day: text, chosen: texts };
const dateAnswer = z.catch(z.object(date), { year: '', month: '', day: '', chosen: [] });

/** Everything that can be typed or ticked on the page of one question. Whatever was saved, this is what is read from it. */
export const formValuesSchema = z.object({
  /** The radio button that is on. */
  choice: text,
  /** The boxes that are ticked. */
  chosen: texts,
  number: text,
  date: dateAnswer,
  /** `was` is the place of the child in the answers so far; -1 for one that was added. */
  children: z.catch(z.array(z.object({ ...date, was: z.catch(z.int(), -1) })), []),
  periods: z.catch(
    z.array(
      z.object({
        from: dateAnswer,
        until: dateAnswer,
        place: text,
        municipality: text,
        disadvantaged: text,
        wardsWork: text,
        wardsStudy: text,
      }),
    ),
    [],
  ),
});

export type FormValues = z.infer<typeof formValuesSchema>;
export type DateAnswer = FormValues['date'];
export type ChildFields = FormValues['children'][number];
export type PeriodFields = FormValues['periods'][number];

/** A form in which nothing was typed yet. */
export const emptyForm: FormValues = formValuesSchema.parse({});

/** The form of a question as it stands with an answer; `aside` is a list that was answered before and does not count at present. */
export function formValuesOf({ form, path }: Question, household: Household, aside?: unknown): FormValues {
  const answer = answerAt(household, path);
  switch (form.type) {
    case 'boolean':
    case 'choice':
      return { ...emptyForm, choice: answer === undefined ? '' : String(answer) };
    case 'choices':
      return { ...emptyForm, chosen: boxesOf(answer) };
    case 'children-with-self':
      return { ...emptyForm, chosen: withSelfBoxes(answer, household) };
    case 'date':
      return { ...emptyForm, date: dateAnswerOf(answer) };
    case 'number':
      return {
        ...emptyForm,
        number: typeof answer === 'number' ? String(answer) : '',
        chosen: boxOf(answer),
      };
    case 'spouse':
      return { ...emptyForm, choice: spouseChoiceOf(answer) };
    case 'children':
      return { ...emptyForm, choice: listChoice(answer), children: childrenFields(listed(answer, aside)) };
    case 'periods':
      return { ...emptyForm, choice: listChoice(answer), periods: periodsFields(listed(answer, aside)) };
  }
}

/** A child in whose fields nothing was typed yet. */
export const newChild: ChildFields = { ...emptyForm.date, was: -1 };

/** A period in whose fields nothing was typed yet. */
export const newPeriod: PeriodFields = periodFields({});

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
