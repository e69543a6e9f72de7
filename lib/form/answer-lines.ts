import { parseDateRange } from '../dates';
import { childOfCode } from '../facts/children-with-self';
import type { Child, Period } from '../facts/household';
import { formatDate } from '../i18n/format';
import type { LocaleFormats } from '../i18n/language';
import type { Question } from '../questions/questions';
import { spouseChoiceOf } from './spouse-choice';

/** The words that answers of many questions share. */
export type AnswerWords = {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly unknown: string;
  readonly unanswered: string;
  readonly untilMove: string;
  readonly noChildren: string;
  readonly noPeriods: string;
  /** One line about a period, from what is known of it. */
  readonly period: (period: { from: string; until: string; place: string; work: string }) => string;
  readonly child: (number: number, born: string) => string;
};

/** An answer in words: one line, or one for each child, period or chosen thing. `choices` has the words of the question's own choices, `children` are those that an answer may name. */
export function answerLines(
  { form }: Pick<Question, 'form'>,
  answer: unknown,
  choices: Readonly<Record<string, string>>,
  words: AnswerWords,
  formats: LocaleFormats,
  children: readonly Child[] = [],
): string[] {
  const label = (code: string): string =>
    choices[code] ??
    (code === 'unknown' ? words.unknown : code === 'none' ? words.none : code === 'yes' ? words.yes : code);
  if (answer === undefined) return [words.unanswered];
  if (answer === 'unknown') return [label('unknown')];
  if (typeof answer === 'boolean')
    return [answer ? (choices.true ?? words.yes) : (choices.false ?? words.no)];
  if (form.type === 'spouse') return [label(spouseChoiceOf(answer) || 'yes')];
  if (!Array.isArray(answer))
    return [form.type === 'date' ? dateWords(answer, label, formats) : label(String(answer))];
  if (answer.length === 0) {
    return [
      form.type === 'children' ? words.noChildren : form.type === 'periods' ? words.noPeriods : label('none'),
    ];
  }
  const childWords = (index: number, child: Child | undefined): string =>
    words.child(index + 1, dateWords(child?.birthDate ?? 'unknown', label, formats));
  if (form.type === 'children') return (answer as Child[]).map((child, index) => childWords(index, child));
  if (form.type === 'children-with-self') {
    return answer.map((code) => childOfCode(String(code))).map((index) => childWords(index, children[index]));
  }
  if (form.type === 'periods')
    return (answer as Period[]).map((period) => periodWords(period, label, words, formats));
  return answer.map((code) => label(String(code)));
}

function dateWords(answer: unknown, label: (code: string) => string, formats: LocaleFormats): string {
  const range = /^\d{4}/.test(String(answer)) ? parseDateRange(String(answer)) : undefined;
  return range ? formatDate(range, formats) : label(String(answer));
}

function periodWords(
  { from = 'unknown', until = 'unknown', place = 'unknown', wardsWork }: Period,
  label: (code: string) => string,
  words: AnswerWords,
  formats: LocaleFormats,
): string {
  return words.period({
    from: dateWords(from, label, formats),
    until: until === 'move' ? words.untilMove : dateWords(until, label, formats),
    place: label(place),
    work: wardsWork === undefined ? '' : label(wardsWork),
  });
}
