import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from '../rules';
import { missedConditions } from './missed-conditions';

const catalogue = frozenCatalogue();
const young: Household = { self: { birthDate: '1993-04-01', moveInDate: '2027-04-01' }, spouse: 'none' };

test('somebody who buys no home is told that, not that they are too old for it', () => {
  expect(missedBy({ ...young, homePurchase: 'none' })).not.toContain('age');
  expect(missedBy({ ...young, homePurchase: 'none' }).length).toBeGreaterThan(0);
});

test('somebody who is too old for the home they buy is told so', () => {
  const old: Household = { ...young, homePurchase: 'registered', registrationDate: '2021-06-15' };
  expect(missedBy({ ...old, self: { birthDate: '1960-04-01', moveInDate: '2020-04-01' } })).toContain('age');
});

function missedBy(household: Household): string[] {
  const results = assess(household, plainDate('2026-11-22'), catalogue);
  const home = results.find(({ id }) => id === 'home-purchase');
  return missedConditions(home?.conditions ?? []).map(({ id }) => id);
}
