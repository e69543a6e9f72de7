import { plainSpelling, separator } from './spelling';

/** The box in which a text stands, which says what a bare number in it is. */
export type Box = 'year' | 'month' | 'day';

/** The parts of a date as they were written: 2027 or R9, 5, 10. Whether there are such a year, month and day is not looked at here. */
export type WrittenParts = { readonly [part in Box]?: string };

/** What keeps a text from being read at all. */
export type PartsProblem =
  | 'date-day'
  | 'date-digits'
  | 'date-era-year'
  | 'date-fiscal-year'
  | 'date-month'
  | 'date-order'
  | 'date-short-year'
  | 'date-year';

/** The parts of a date that stand in one text, in whatever order people write them. */
export function dateParts(
  typed: string,
  box: Box,
): { readonly parts: WrittenParts } | { readonly problem: PartsProblem } {
  const text = plainSpelling(typed);
  if (/年度|\bfy|fiscal/.test(text)) return { problem: 'date-fiscal-year' };
  if (/^[RHSTM]年?$/.test(text)) return { problem: 'date-era-year' };
  if (/^\d{1,2}$/.test(text) && box !== 'year') return { parts: { [box]: text } };
  for (const [pattern, order] of patterns) {
    const found = pattern.exec(text);
    if (found) return { parts: Object.fromEntries(order.map((part, index) => [part, found[index + 1]])) };
  }
  const [, first = '', second = '', year = ''] = dayAndMonth.exec(text) ?? [];
  if (year) return inEitherOrder(first, second, year);
  if (isOfShortYear(text)) return { problem: 'date-short-year' };
  return { problem: /^\d{5,}$/.test(text) ? 'date-digits' : `date-${box}` };
}

const year = '([RHSTM](?:\\d{1,3}|元)|\\d{4})';
const number = '(\\d{1,2})';
const between = `(?:月(?:${separator})?|${separator})`;

const patterns: readonly (readonly [RegExp, readonly Box[]])[] = [
  [written`${year}年?`, ['year']],
  [written`${year}(?:年|${separator})${number}月?`, ['year', 'month']],
  [written`${year}(?:年|${separator})${number}${between}${number}日?`, ['year', 'month', 'day']],
  [/^(\d{4}|[RHSTM]\d\d)(\d\d)(\d\d)$/, ['year', 'month', 'day']],
  [written`${number}${separator}${number}月(?:${separator})?${year}年?`, ['day', 'month', 'year']],
  [written`${number}月(?:${separator})?${number}(?:日|${separator})${year}年?`, ['month', 'day', 'year']],
  [written`${number}(?:月|${separator})${year}年?`, ['month', 'year']],
  [written`${number}(?:月|/)${number}日?`, ['month', 'day']],
  [written`${number}${separator}${number}月`, ['day', 'month']],
  [written`${number}月`, ['month']],
  [written`${number}日`, ['day']],
];

function written(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(`^${String.raw({ raw: strings }, ...parts)}$`);
}

const dayAndMonth = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The day comes first in some countries and the month in others; what can only be one of them is read. */
function inEitherOrder(first: string, second: string, year: string): ReturnType<typeof dateParts> {
  if (Number(first) === Number(second) || Number(second) > 12)
    return { parts: { year, month: first, day: second } };
  if (Number(first) > 12) return { parts: { year, month: second, day: first } };
  return { problem: 'date-order' };
}

/** Whether the year has so few digits that it may be of any era or century. */
function isOfShortYear(text: string): boolean {
  if (/^(\d{1,2}|元)年|^(\d{1,2}|元)$/.test(text)) return true;
  const numbers = text.match(/\d+/g) ?? [];
  return (
    /^[\d\s/.,年月日-]+$/.test(text) && numbers.length === 3 && numbers.every(({ length }) => length <= 2)
  );
}
