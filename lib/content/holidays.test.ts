import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { closingOn } from '../rules/days/open-days';
import { loadHolidays } from './holidays';

const announced2026 =
  '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23';
const announced2027 =
  '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23';
const calculated2028 =
  '01-01 01-10 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-22 10-09 11-03 11-23';

const between = (from: string, until: string) =>
  loadHolidays({ from: plainDate(from), until: plainDate(until) });

test.each([
  [2026, announced2026],
  [2027, announced2027],
  [2028, calculated2028],
])('the holidays of %i are those of the list', (year, list) => {
  expect(between(`${year}-01-01`, `${year}-12-31`).days).toEqual(
    list.split(' ').map((monthDay) => `${year}-${monthDay}`),
  );
});

test('only the days asked for are given, in order', () => {
  const { days } = between('2017-01-01', '2030-03-31');
  expect(days).toEqual(days.toSorted());
  expect([days[0], days.at(-1)]).toEqual(['2017-01-01', '2030-03-20']);
});

test('the holidays of 2027 are announced, those of 2028 are calculated', () => {
  const holidays = between('2027-01-01', '2028-12-31');
  expect(closingOn(plainDate('2027-11-23'), holidays)).toBe('holiday');
  expect(closingOn(plainDate('2028-01-10'), holidays)).toBe('calculated-holiday');
});

test.each([
  ['1969-12-31', '2026-12-31'],
  ['2026-01-01', '2051-01-01'],
])('from %s to %s nobody knows every holiday', (from, until) => {
  expect(() => between(from, until)).toThrow(RangeError);
});
