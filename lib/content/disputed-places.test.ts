import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf } from '../facts/situation';
import type { Period } from '../facts/household';
import { commutesToWards } from '../law/stays';
import { loadPlaces } from './load';

const commuting = (period: Period) => {
  const told: Period = { from: '2016-01-01', until: 'move', place: 'saitama', wardsWork: 'insured-employee' };
  const household = { self: { periods: [{ ...told, ...period }] } };
  const situation = situationOf(household, plainDate('2026-11-22'), loadPlaces());
  return situation.self.periods?.map(commutesToWards(situation, true, false));
};

test.each([
  ['in none of the lists', 'kumagaya', 'met'],
  ['in the list of every page', 'chichibu', 'unmet'],
  ['in the list of one page and not of another (長瀞町)', 'nagatoro', 'unknown'],
] as const)('commuting from a town %s', (_, municipality, verdict) => {
  expect(commuting({ municipality })).toEqual([verdict]);
});

test('where pages differ, what somebody has asked the city counts', () => {
  expect(commuting({ municipality: 'nagatoro', disadvantaged: true })).toEqual(['unmet']);
});
