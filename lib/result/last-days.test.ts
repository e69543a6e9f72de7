import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from '../rules';
import { lastDaysOf } from './last-days';

const catalogue = frozenCatalogue();
const today = plainDate('2026-11-22');

test('each child has the last day of its own, a child who is too old none', () => {
  const children = ['2017-05-02', '2024-06-01', '2004-01-01'].map((birthDate) => ({
    birthDate,
    livesWithSelf: true,
  }));
  expect(daysFor({ self: { residence: 'in-city' }, children })).toEqual(['0 2036-03-31', '1 2043-03-31']);
});

test('an only child has the day of the household', () => {
  expect(
    daysFor({ self: { residence: 'in-city' }, children: [{ birthDate: '2024-06-01', livesWithSelf: true }] }),
  ).toEqual(['undefined 2043-03-31']);
});

function daysFor(household: Household): string[] {
  const results = assess(household, today, catalogue);
  const result = results.find(({ id }) => id === 'child-medical');
  return result ? lastDaysOf(result).map(({ range, subject }) => `${subject?.child} ${range.until}`) : [];
}
