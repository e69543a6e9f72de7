import { describe, expect, test } from 'vitest';
import { plainDate } from '../../dates';
import { closingOn, isMovedByCalculation, isOpenDay, openDayOnOrAfter, openDayOnOrBefore } from './open-days';

const days = '2027-04-29 2027-05-03 2027-05-04 2027-05-05 2027-11-23 2028-01-10 2028-09-22';
const holidays = { days: days.split(' ').map(plainDate), officialUntil: plainDate('2027-12-31') };

describe('the city hall', () => {
  test.each([
    ['2026-12-28', undefined],
    ['2026-12-29', 'turn-of-year'],
    ['2027-01-03', 'turn-of-year'],
    ['2027-01-04', undefined],
    ['2027-01-29', undefined],
    ['2027-01-30', 'weekend'],
    ['2027-01-31', 'weekend'],
    ['2027-02-01', undefined],
    ['2027-04-29', 'holiday'],
    ['2027-05-02', 'weekend'],
    ['2027-11-23', 'holiday'],
    ['2028-01-01', 'turn-of-year'],
    ['2028-01-10', 'calculated-holiday'],
    ['2028-09-22', 'calculated-holiday'],
    ['2028-09-23', 'weekend'],
  ])('is on %s closed for %s', (day, closing) => {
    expect(closingOn(plainDate(day), holidays)).toBe(closing);
    expect(isOpenDay(plainDate(day), holidays)).toBe(closing === undefined);
  });

  test.each([
    ['2027-01-31', '2027-01-29', '2027-02-01'],
    ['2027-01-29', '2027-01-29', '2027-01-29'],
    ['2027-05-03', '2027-04-30', '2027-05-06'],
    ['2027-01-01', '2026-12-28', '2027-01-04'],
  ])('is around %s open on %s and %s', (day, before, after) => {
    expect(openDayOnOrBefore(plainDate(day), holidays)).toBe(before);
    expect(openDayOnOrAfter(plainDate(day), holidays)).toBe(after);
  });
});

test.each([
  ['2028-09-22', '2028-09-21', true],
  ['2028-09-24', '2028-09-21', true],
  ['2028-01-08', '2028-01-11', true],
  ['2028-01-09', '2028-01-11', true],
  ['2028-09-23', '2028-09-21', true],
  ['2028-09-24', '2028-09-24', false],
  ['2028-10-01', '2028-09-29', false],
  ['2027-05-03', '2027-04-30', false],
])('whether %s became %s by a calculated holiday: %s', (day, moved, expected) => {
  expect(isMovedByCalculation(plainDate(day), plainDate(moved), holidays)).toBe(expected);
});
