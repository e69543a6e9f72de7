import { expect, test } from 'vitest';
import { dateFieldsOf, typedDay } from './date-fields';
import { readTypedDate } from './typed-date/read-typed-date';

test('an answer stands in the fields again as it was typed', () => {
  for (const text of ['1991-06-10', '1991-06', '1991']) {
    expect(readTypedDate(dateFieldsOf(text))).toMatchObject({ text });
  }
  expect(dateFieldsOf('unknown')).toEqual({ year: '', month: '', day: '' });
});

test('a day is whole, in whatever way it is written', () => {
  for (const text of ['2027-05-10', '令和9年5月10日', 'r9.5.10', '10 May 2027']) {
    expect(typedDay(text)).toBe('2027-05-10');
  }
  for (const text of ['2027-05', 'R9', '10/5/2027', '2027-02-29', 'today', '']) {
    expect(typedDay(text)).toBeUndefined();
  }
});
