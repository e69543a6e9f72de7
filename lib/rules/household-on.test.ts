import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Child, Household } from '../facts/household';
import { householdOn } from './household-on';

const day = plainDate('2026-11-22');
const on = (household: Household, later: string) => householdOn(household, day)(plainDate(later));

test.each<[string, string, string]>([
  ['2027-01-10', '2027-01-09', 'moving-in'],
  ['2027-01-10', '2027-01-10', 'in-city'],
  ['2027-01', '2027-01-30', 'moving-in'],
  ['2027-01', '2027-01-31', 'in-city'],
  ['none', '2027-01-31', 'moving-in'],
  ['unknown', '2046-01-31', 'moving-in'],
])('who is going to move %s has on %s a home that is %s', (moveInDate, later, residence) => {
  const told = { residence: 'moving-in', moveInDate } as const;
  expect(on({ self: told }, later).self?.residence).toBe(residence);
  expect(on({ spouse: told }, later).spouse).toEqual({ ...told, residence });
  expect(on({ children: [told] }, later).children).toEqual([{ ...told, residence }]);
});

test('who moves along has moved with the one who asks', () => {
  const household: Household = {
    self: { residence: 'moving-in', moveInDate: '2027-01-10' },
    spouse: { livesWithSelf: true },
    children: [{ livesWithSelf: true }, { livesWithSelf: false }],
  };
  const moved = { livesWithSelf: true, residence: 'in-city', moveInDate: '2027-01-10' };
  expect(on(household, '2027-01-10')).toEqual({
    self: { residence: 'in-city', moveInDate: '2027-01-10' },
    spouse: moved,
    children: [moved, { livesWithSelf: false }],
  });
  expect(on({ ...household, spouse: { residence: 'elsewhere' } }, '2027-01-10').spouse).toEqual({
    residence: 'elsewhere',
  });
});

test('nothing changes of who is not told of, or does not exist', () => {
  expect(on({}, '2030-01-01')).toEqual({});
  expect(on({ spouse: 'none', children: 'unknown' }, '2030-01-01')).toEqual({
    spouse: 'none',
    children: 'unknown',
  });
});

test.each<[string, Household, boolean | undefined]>([
  ['whoever moves after a birth', { self: { residence: 'moving-in' }, pregnancy: 'none' }, false],
  ['whoever moves after a loss', { self: { residence: 'moving-in' }, pregnancy: 'ended' }, false],
  [
    'a couple of whom one lives here',
    { self: { residence: 'moving-in' }, spouse: { residence: 'in-city' }, pregnancy: 'none' },
    undefined,
  ],
  ['whoever is pregnant', { self: { residence: 'moving-in' }, pregnancy: 'self' }, undefined],
  ['whoever did not say', { self: { residence: 'moving-in' } }, undefined],
])('%s had a check-up here before: %j is %s', (_, household, had) => {
  expect(on(household, '2027-03-01').checkupElsewhere).toBe(had);
});

describe('planned care', () => {
  const care = (told: Child['care'], later: string) => {
    const { children } = on({ children: [told ? { care: told } : {}] }, later);
    return Array.isArray(children) ? children[0]?.care : undefined;
  };
  test.each<[Child['care'], string, Child['care']]>([
    [['nursery-planned'], '2027-03-31', ['nursery-planned']],
    [['nursery-planned'], '2027-04-01', ['nursery']],
    [['kindergarten-planned', 'development-planned'], '2027-04-01', ['kindergarten', 'development']],
    [['nursery', 'nursery-planned'], '2027-04-01', ['nursery']],
    [[], '2027-04-01', []],
    ['unknown', '2027-04-01', 'unknown'],
    [undefined, '2027-04-01', undefined],
  ])('%j is on %s %j', (told, later, expected) => expect(care(told, later)).toEqual(expected));
});

const movesAfterBirth: Household = {
  movesBeforeBirth: false,
  self: { residence: 'moving-in', moveInDate: '2027-02-01' },
};

test.each<[Household, string, Household]>([
  [{ homePurchase: 'planned', registrationDate: '2027-01' }, '2027-01-30', { homePurchase: 'planned' }],
  [{ homePurchase: 'planned', registrationDate: '2027-01' }, '2027-01-31', { homePurchase: 'registered' }],
  [{ homePurchase: 'none', registrationDate: '2027-01' }, '2027-01-31', { homePurchase: 'none' }],
  [{ homePurchase: 'planned' }, '2027-01-31', { homePurchase: 'planned' }],
  [{ pregnancy: 'self' }, '2027-11-22', { pregnancy: 'self' }],
  [{ pregnancy: 'self' }, '2027-11-23', { pregnancy: 'none' }],
  [{ pregnancy: 'partner' }, '2027-11-23', { pregnancy: 'none' }],
  [{ pregnancy: 'ended' }, '2027-11-23', { pregnancy: 'ended' }],
  [{ ...movesAfterBirth, pregnancy: 'self' }, '2027-01-31', { pregnancy: 'self' }],
  [
    { pregnancy: 'self', self: { residence: 'moving-in', moveInDate: '2027-11-23' } },
    '2026-12-01',
    { pregnancy: 'none' },
  ],
  [{ ...movesAfterBirth, pregnancy: 'self' }, '2027-02-01', { pregnancy: 'none' }],
  [{ ...movesAfterBirth, movesBeforeBirth: true, pregnancy: 'self' }, '2027-02-01', { pregnancy: 'self' }],
  [{ ...movesAfterBirth, pregnancy: 'partner' }, '2027-02-01', { pregnancy: 'partner' }],
  [
    { ...movesAfterBirth, pregnancy: 'partner', spouse: { livesWithSelf: true } },
    '2027-02-01',
    { pregnancy: 'none' },
  ],
  [
    { movesBeforeBirth: false, pregnancy: 'self', self: { residence: 'in-city', moveInDate: '2020-02-01' } },
    '2027-02-01',
    { pregnancy: 'self' },
  ],
])('%j is on %s %j', (household, later, expected) => expect(on(household, later)).toMatchObject(expected));
