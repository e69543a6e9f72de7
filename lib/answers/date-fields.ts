import { parseDate, parseDateRange, type PlainDate } from '../dates';

/** A date as it is typed: three texts, any of which may be empty, full-width or wrong. */
export type DateFields = { readonly year: string; readonly month: string; readonly day: string };

export type DateProblem = {
  readonly code:
    | 'date-missing'
    | 'date-year-missing'
    | 'date-month-missing'
    | 'date-year'
    | 'date-month'
    | 'date-day'
    | 'date-impossible'
    | 'date-ahead';
  readonly part: keyof DateFields;
  readonly values: Readonly<Record<string, string | number>>;
};

/** The year, month or day that was typed as ISO text (1990, 1990-04, 1990-04-01), or what is wrong with it. `latest` is the last day allowed. */
export function readDateFields(
  typed: DateFields,
  latest?: PlainDate,
): { readonly text: string } | { readonly problem: DateProblem } {
  const [year, month, day] = [typed.year, typed.month, typed.day].map(plainNumber) as [
    string,
    string,
    string,
  ];
  if (!year && !month && !day) return refuse('date-missing', 'year');
  if (!year) return refuse('date-year-missing', 'year');
  if (!/^\d{4}$/.test(year) || !parseDateRange(year)) return refuse('date-year', 'year', { example: '1990' });
  if (!month && day) return refuse('date-month-missing', 'month');
  if (month && !isWholeUpTo(month, 12)) return refuse('date-month', 'month');
  if (day && !isWholeUpTo(day, 31)) return refuse('date-day', 'day');
  const text = [year, ...(month ? [month] : []), ...(day ? [day] : [])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const range = parseDateRange(text);
  if (!range) return refuse('date-impossible', 'day', { month: Number(month), last: lastDay(year, month) });
  if (latest && range.from > latest) return refuse('date-ahead', 'year', { latest });
  return { text };
}

/** The fields in which an answer was typed; a span shows where it begins. */
export function dateFieldsOf(answer: unknown): DateFields {
  const [year = '', month = '', day = ''] =
    typeof answer === 'string' && /^\d{4}/.test(answer) ? (answer.split('/')[0] ?? '').split('-') : [];
  return { year, month: String(Number(month) || ''), day: String(Number(day) || '') };
}

/** The year that stands in a field, as soon as it is whole. */
export function typedYear(year: string): number | undefined {
  const text = plainNumber(year);
  return parseDateRange(text) && text.length === 4 ? Number(text) : undefined;
}

/** Digits as this program writes them: full-width ones become plain, and 年, 月 or 日 typed after them are dropped. */
export function plainNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[年月日]$/, '');
}

const isWholeUpTo = (typed: string, most: number): boolean =>
  /^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most;

function lastDay(year: string, month: string): number {
  const first = month.padStart(2, '0');
  return [31, 30, 29, 28].find((day) => parseDate(`${year}-${first}-${day}`)) ?? 31;
}

function refuse(code: DateProblem['code'], part: keyof DateFields, values: DateProblem['values'] = {}) {
  return { problem: { code, part, values } };
}
