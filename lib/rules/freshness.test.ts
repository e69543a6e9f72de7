import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { freshnessOn } from './freshness';

const facts = { checked: '2026-11-22', recheck: '2027-05-22' };

test.each([
  ['on the day they were checked', '2026-11-22', false],
  ['on the day of the next check', '2027-05-22', false],
  ['the day after it', '2027-05-23', true],
  ['years later', '2031-01-01', true],
])('%s, %s, facts are due: %s', (_, day, isDue) => {
  expect(freshnessOn(facts, plainDate(day))).toEqual({ ...facts, isDue });
});
