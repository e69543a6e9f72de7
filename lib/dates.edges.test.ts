import { expect, test } from 'vitest';
import * as dates from './dates';
import { plainDate } from './dates';

test.each([
  ['2026-09-30', 9, '2026-09-30'],
  ['2026-10-01', 9, '2027-09-30'],
  ['2026-03-31', 3, '2026-03-31'],
  ['2026-04-01', 3, '2027-03-31'],
  ['2027-01-01', 2, '2027-02-28'],
  ['2027-03-01', 2, '2028-02-29'],
  ['2026-12-31', 12, '2026-12-31'],
  ['2026-02-01', 1, '2027-01-31'],
])('on or after %s month %i ends first on %s', (day, month, end) =>
  expect(dates.monthEndAfter(plainDate(day), month)).toBe(end),
);

test('thirty days have September, April, June and November', () => {
  const lasts = Array.from({ length: 12 }, (_, month) =>
    dates.monthEndAfter(plainDate('2027-01-01'), month + 1),
  );
  expect(lasts.map((day) => Number(day.slice(8)))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(dates.addMonths(plainDate('2027-08-31'), 2)).toBe('2027-10-31');
});

test('days stay inside the years that four digits can write', () => {
  expect(dates.fiscalYearStart(0)).toBe('0000-04-01');
  expect(dates.fiscalYearStart(9999)).toBe('9999-04-01');
  expect(() => dates.fiscalYearStart(-1)).toThrow(RangeError);
  expect(() => dates.fiscalYearStart(10_000)).toThrow(RangeError);
  expect(() => dates.fiscalYearEnd(9999)).toThrow(RangeError);
});

test.each([
  ['2027-02-28', 1, '2027-03-01'],
  ['2027-02-27', 1, '2027-02-28'],
  ['2027-03-01', -1, '2027-02-28'],
  ['2027-03-02', -1, '2027-03-01'],
  ['2027-01-28', 0, '2027-01-28'],
  ['2027-01-28', 1, '2027-01-29'],
  ['2027-01-01', 27, '2027-01-28'],
])('%s and %i days is %s', (day, count, expected) =>
  expect(dates.addDays(plainDate(day), count)).toBe(expected),
);
