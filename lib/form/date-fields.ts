import { parseDate, type PlainDate } from '../dates';
import { readTypedDate } from './typed-date/read-typed-date';
import type { DateFields } from './typed-date/merge-boxes';

/** The fields in which an answer was typed; a span shows where it begins. */
export function dateFieldsOf(answer: unknown): DateFields {
  const [year = '', month = '', day = ''] =
    typeof answer === 'string' && /^\d{4}/.test(answer) ? (answer.split('/')[0] ?? '').split('-') : [];
  return { year, month: String(Number(month) || ''), day: String(Number(day) || '') };
}

/** The whole day that a text names as people write it, such as 2027-05-10, R9.5.10 or 10 May 2027; undefined for less, or more. */
export function typedDay(text: string): PlainDate | undefined {
  const read = readTypedDate({ year: text, month: '', day: '' });
  return 'text' in read ? parseDate(read.text) : undefined;
}

/** Digits as this program writes them: ２年度 is 2. */
export function plainNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(年度?|[月日回])$/, '');
}
