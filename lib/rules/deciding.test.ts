import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from './assess';

const catalogue = frozenCatalogue();

const couple: Household = {
  children: [],
  self: { residence: 'moving-in', birthDate: '2000-06-10', moveInDate: '2027-04-01' },
  spouse: { birthDate: '2001-06-10', moveInDate: '2027-04-01', livesWithSelf: true },
};

/** What is still worth asking about the support for young movers. */
function asked(household: Household): readonly string[] {
  const results = assess(household, plainDate('2026-11-22'), catalogue);
  return results.find(({ id }) => id === 'start-support-u29')?.ask ?? [];
}

const ofSpouse = (paths: readonly string[]) => paths.filter((path) => path.startsWith('spouse'));

test('while one adult can still meet the conditions, the other is not asked about', () => {
  const paths = asked(couple);
  expect(paths).toContain('self.student');
  expect(ofSpouse(paths)).toEqual([]);
});

test('once one adult cannot, the other is asked about, and the first no more', () => {
  const paths = asked({ ...couple, self: { ...couple.self, student: true } });
  expect(ofSpouse(paths)).toContain('spouse.student');
  expect(paths.filter((path) => path.startsWith('self'))).toEqual([]);
});

test('where a word of the household rules out both, nobody is asked about', () => {
  expect(asked({ ...couple, self: { ...couple.self, residence: 'elsewhere' } })).toEqual([]);
});

test('once an answer nobody knows keeps both from meeting the conditions, the other is not asked about in vain', () => {
  const answered: Household = {
    ...couple,
    intendedStay: 'unknown',
    someoneEmployed: true,
    self: {
      ...couple.self,
      dwelling: 'own-contract',
      student: false,
      residenceStatus: 'japanese',
      periods: [{ from: '2000-06', until: 'move', place: 'tokyo', disadvantaged: false }],
    },
  };
  const results = assess(answered, plainDate('2026-11-22'), catalogue, 'missing');
  expect(results.find(({ id }) => id === 'start-support-u29')?.verdict).toBe('unknown');
  expect(ofSpouse(results.find(({ id }) => id === 'start-support-u29')?.ask ?? [])).toEqual([]);
});
