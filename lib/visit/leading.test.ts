import { expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { plainDate } from '../dates';
import type { Answers } from '../questions/journey';
import { leading } from './leading';

const lead = leading(plainDate('2026-11-22'), loadCatalogue());
const topics: Answers['topics'] = ['moving'];

test('the way of the same answers is walked once, that of others anew', () => {
  const household = { self: { residence: 'in-city' as const } };
  const way = lead({ topics, household });
  expect(lead({ topics, household })).toBe(way);
  expect(lead({ topics, household: {} }).next?.address).toBe('residence');
  expect(lead({ topics: ['children'], household }).checked).not.toEqual(way.checked);
});
