import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../content/load';
import { plainDate } from '../../dates';
import type { Household } from '../../facts/household';
import { assess } from '../assess';
import type { ProgrammeResult } from '../programme-result';
import { disagreements as contradictionsOn } from './disagreements';

const catalogue = loadCatalogue();
const day = plainDate('2026-11-22');
const contradictions = (partial: ProgrammeResult, fuller: ProgrammeResult) =>
  contradictionsOn(partial, fuller, day);
const resultOf = (id: string, household: Household): ProgrammeResult => {
  const result = assess(household, day, catalogue).find((each) => each.id === id);
  if (!result) throw new Error(`no programme ${id}`);
  return result;
};

/** Two descriptions that are not of the same household: the proof has to see that they contradict each other. */
describe('a contradiction is seen', () => {
  const family = (birthDate: string): Household => ({
    self: { residence: 'in-city' },
    children: [{ birthDate, livesWithSelf: true }],
  });
  const mover = (moveInDate: string, movesWith: 'alone' | 'same-household'): Household => ({
    movesWith,
    spouse: 'none',
    self: { residence: 'moving-in', workRoutes: ['telework'], moveInDate },
    children: [],
  });

  test('in the verdict of household, child and condition', () => {
    const found = contradictions(
      resultOf('child-medical', family('2024-05-05')),
      resultOf('child-medical', family('2000-05-05')),
    );
    expect(found).toEqual([
      'child-medical : met, then unmet',
      'child-medical child 0 : met, then unmet',
      'child-medical child 0 age: met, then unmet',
    ]);
  });

  test('in the amount and its parts', () => {
    const found = contradictions(
      resultOf('relocation-grant', mover('2027-03-01', 'alone')),
      resultOf('relocation-grant', mover('2027-03-01', 'same-household')),
    );
    expect(found).toContain(
      'relocation-grant amount: {"min":600000,"max":600000}, then {"min":1000000,"max":1000000}',
    );
    expect(found).toContain(
      'relocation-grant self base: {"min":600000,"max":600000}, then {"min":1000000,"max":1000000}',
    );
  });

  test('in the days to apply', () => {
    const found = contradictions(
      resultOf('relocation-grant', mover('2027-03', 'alone')),
      resultOf('relocation-grant', mover('2027-06-01', 'alone')),
    );
    expect(found.map((each) => each.split(':')[0])).toEqual(
      expect.arrayContaining([
        'relocation-grant from',
        'relocation-grant self until',
        'relocation-grant self possible days',
      ]),
    );
  });
});

test('knowing the day inside a month contradicts nothing', () => {
  const told = (birthDate: string): Household => ({
    self: { residence: 'in-city' },
    children: [{ birthDate, livesWithSelf: true }],
  });
  expect(
    contradictions(resultOf('child-medical', told('2024-05')), resultOf('child-medical', told('2024-05-31'))),
  ).toEqual([]);
});
