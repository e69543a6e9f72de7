import { describe, expect, test } from 'vitest';
import { plainDate } from './dates';
import { isPossible, trustedDay } from './trusted-day';

const made = plainDate('2026-11-30');

describe('the day of a device', () => {
  test.each([
    ['2026-11-22T00:00:00+09:00', '2026-11-22'],
    ['2026-12-01T00:30:00+09:00', '2026-12-01'],
    ['2028-11-29T23:59:00+09:00', '2028-11-29'],
  ])('%s is taken as it is', (clock, day) => {
    expect(isPossible(new Date(clock), made)).toBe(true);
    expect(trustedDay(new Date(clock), made)).toBe(day);
  });

  test.each([
    '-000001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '2019-05-01T00:00:00Z',
    '2026-11-20T12:00:00Z',
    '2028-11-30T12:00:00Z',
    '2038-01-19T03:14:08Z',
    '2999-01-01T00:00:00Z',
    '+010000-01-01T00:00:00Z',
  ])('%s cannot be right, so that the day of the page counts', (clock) => {
    expect(isPossible(new Date(clock), made)).toBe(false);
    expect(trustedDay(new Date(clock), made)).toBe(made);
  });
});
