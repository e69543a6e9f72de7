import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf, situationOnApplying, type Subject } from '../facts/situation';
import type { Household } from '../facts/household';
import { householdIsHere, isOneHousehold } from './members';

// Each member waits three months and has a year to apply, as of the relocation grant.

const today = plainDate('2026-11-22');
const figures = { wait: 3, close: 1 };
const self: Subject = { adult: 'self' };
const ofSpouse: Subject = { adult: 'spouse' };
const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });
const caseApplying = (household: Household, from: string, until = from) =>
  situationOnApplying(situationOf(household, today, {}), range(from, until));

/** Whoever asks moved on 1 July and may apply from 1 October 2026 to 1 July 2027; the others move by themselves. */
const apart: Household = {
  movesWith: 'same-household-later',
  self: { residence: 'in-city', moveInDate: '2026-07-01' },
  spouse: { residence: 'moving-in', moveInDate: '2026-12-20' },
  children: [],
};

describe('whether another member of the household is here', () => {
  const here = (household: Household, from: string, until = from, subject = self) =>
    householdIsHere(caseApplying(household, from, until), subject, figures);

  test.each([
    ['before the spouse has moved nobody is', '2026-12-19', false],
    ['on the day of the move readings differ', '2026-12-20', undefined],
    ['one day before three months are complete they differ', '2027-03-19', undefined],
    ['as the last of the months ends, that day is open to doubt', '2027-03-20', undefined],
    ['on the day after it the spouse has waited', '2027-03-21', true],
    ['on the last day of the spouse’s year', '2027-12-20', true],
    ['after it other cities count otherwise', '2027-12-21', undefined],
  ])('%s', (_, day, expected) => expect(here(apart, day)).toBe(expected));

  test('over a span of days it holds only where it does on each', () => {
    expect(here(apart, '2026-12-01', '2026-12-19')).toBe(false);
    expect(here(apart, '2026-12-01', '2026-12-20')).toBeUndefined();
    expect(here(apart, '2027-03-21', '2027-12-20')).toBe(true);
    expect(here(apart, '2027-03-21', '2027-12-21')).toBeUndefined();
    expect(here(apart, '2027-03-20', '2027-12-20')).toBeUndefined();
  });

  test('other months and years give other days', () => {
    const situation = caseApplying(apart, '2027-01-21');
    expect(householdIsHere(situation, self, { wait: 1, close: 1 })).toBe(true);
    expect(householdIsHere(situation, self, { wait: 3, close: 1 })).toBeUndefined();
    const later = caseApplying(apart, '2028-01-21');
    expect(householdIsHere(later, self, { wait: 3, close: 1 })).toBeUndefined();
    expect(householdIsHere(later, self, { wait: 3, close: 2 })).toBe(true);
  });

  const day = '2026-12-01';
  test.each<[string, Household, boolean | undefined]>([
    ['who moves alone has nobody here', { ...apart, movesWith: 'alone' }, false],
    ['nor has who has no spouse either', { ...apart, movesWith: 'alone-single' }, false],
    ['of people of another household the city says', { ...apart, movesWith: 'others' }, undefined],
    ['nobody said with whom', { self: apart.self ?? {}, spouse: 'none', children: [] }, undefined],
    [
      'a spouse who came before has waited',
      { ...apart, spouse: { residence: 'in-city', moveInDate: '2026-06-01' } },
      true,
    ],
    [
      'a spouse who came on the same day by themselves',
      { ...apart, spouse: { residence: 'in-city', moveInDate: '2026-07-01' } },
      true,
    ],
    [
      'a spouse who came a day later has waited since 2 October',
      { ...apart, spouse: { residence: 'in-city', moveInDate: '2026-07-02' } },
      true,
    ],
    [
      'a spouse whose year is over',
      { ...apart, spouse: { residence: 'in-city', moveInDate: '2025-11-30' } },
      undefined,
    ],
    [
      'a spouse on the last day of the year',
      { ...apart, spouse: { residence: 'in-city', moveInDate: '2025-12-01' } },
      true,
    ],
    ['a spouse who stays elsewhere', { ...apart, spouse: { residence: 'elsewhere' } }, false],
    [
      'a spouse who always lived here',
      { ...apart, spouse: { residence: 'in-city', moveInDate: 'none' } },
      false,
    ],
    ['a spouse of whom no day is told', { ...apart, spouse: { residence: 'in-city' } }, undefined],
    [
      'a spouse nobody told of',
      { movesWith: 'same-household-later', self: apart.self ?? {}, children: [] },
      undefined,
    ],
    [
      'no spouse, and children nobody told of',
      { movesWith: 'same-household-later', self: apart.self ?? {}, spouse: 'none' },
      undefined,
    ],
    ['nobody else, but all are told', { ...apart, spouse: 'none' }, false],
    [
      'a child who came before',
      { ...apart, children: [{ residence: 'in-city', moveInDate: '2026-06-01' }] },
      true,
    ],
    [
      'a family that moves on one day, without a spouse',
      { ...apart, movesWith: 'same-household', spouse: 'none' },
      true,
    ],
    [
      'a family that moves on one day, the spouse elsewhere',
      { ...apart, movesWith: 'same-household', spouse: { residence: 'elsewhere' } },
      true,
    ],
    [
      'a family that moves on one day, the spouse always here',
      { ...apart, movesWith: 'same-household', spouse: { residence: 'in-city', moveInDate: 'none' } },
      true,
    ],
    ['a family that moves on one day, a spouse on another', { ...apart, movesWith: 'same-household' }, false],
    ['a family that comes later, without a spouse', { ...apart, spouse: { residence: 'elsewhere' } }, false],
  ])('%s', (_, household, expected) => expect(here(household, day)).toBe(expected));

  test('of the spouse’s application the one who asks is the other member', () => {
    expect(here(apart, '2027-03-21', '2027-03-21', ofSpouse)).toBe(true);
    const { self: _, ...without } = apart;
    expect(here({ ...without, self: { residence: 'elsewhere' } }, '2027-03-21', '2027-03-21', ofSpouse)).toBe(
      false,
    );
  });

  test.each([
    ['before them has waited whenever they have', '2026-06-30', true],
    ['on their day too', '2026-07-01', true],
    ['a day later has not', '2026-07-02', undefined],
    ['nobody says when, may have', undefined, undefined],
  ])('before the months of the applicant are over, who came %s', (_, moveInDate, expected) => {
    const spouse = { residence: 'in-city', ...(moveInDate && { moveInDate }) } as const;
    expect(here({ ...apart, spouse }, '2026-09-15')).toBe(expected);
  });

  test('nobody came before an applicant who tells no day, or always lived here', () => {
    const spouse = { residence: 'in-city', moveInDate: '2026-07-01' } as const;
    for (const self of [{ residence: 'in-city' }, { residence: 'in-city', moveInDate: 'none' }] as const)
      expect(here({ ...apart, self, spouse }, '2026-09-15')).toBeUndefined();
  });

  test('of a couple that moves together the spouse may tell the day', () => {
    const together: Household = {
      movesWith: 'same-household',
      self: { residence: 'moving-in' },
      spouse: { livesWithSelf: true, moveInDate: '2026-12-20' },
      children: [],
    };
    expect(here(together, '2026-12-19', '2026-12-19', ofSpouse)).toBe(false);
    expect(here(together, '2026-12-20', '2026-12-20', ofSpouse)).toBe(true);
    expect(here(together, '2027-12-21', '2027-12-21', ofSpouse)).toBe(false);
  });

  describe('who moves along', () => {
    const along = (moveInDate: string | undefined): Household => ({
      movesWith: 'same-household',
      self: { residence: 'moving-in', ...(moveInDate && { moveInDate }) },
      spouse: { livesWithSelf: true },
      children: [],
    });
    test.each<[string, string | undefined, string, boolean | undefined]>([
      ['is here before the months are over', '2026-12-20', '2026-12-20', true],
      ['is not before the move', '2026-12-20', '2026-12-19', false],
      ['is here until the year is over', '2026-12-20', '2027-12-20', true],
      ['is not any more a day later', '2026-12-20', '2027-12-21', false],
      ['in a month is here whenever the applicant is', '2026-12', '2026-12-01', true],
      ['some day is here whenever the applicant is', undefined, '2026-12-01', true],
    ])('%s', (_, move, day, expected) => expect(here(along(move), day)).toBe(expected));

    test('perhaps, leaves it open before the day', () => {
      const perhaps: Household = {
        movesWith: 'same-household',
        self: { residence: 'moving-in', moveInDate: '2026-12' },
        spouse: { residence: 'moving-in', moveInDate: '2026-12-20' },
        children: [],
      };
      expect(here(perhaps, '2026-12-19')).toBeUndefined();
      expect(
        here({ ...perhaps, self: { residence: 'moving-in', moveInDate: '2026-12-20' } }, '2026-12-19'),
      ).toBe(false);
      expect(
        here(
          { ...perhaps, spouse: { livesWithSelf: false, residence: 'moving-in', moveInDate: '2026-12-20' } },
          '2026-12-19',
        ),
      ).toBe(false);
    });
  });
});

test.each<[Household['movesWith'], boolean]>([
  ['same-household', true],
  ['same-household-later', true],
  ['others', false],
  ['alone', false],
  [undefined, false],
])('%s is one household: %s', (movesWith, expected) =>
  expect(isOneHousehold(situationOf(movesWith ? { movesWith } : {}, today, {}))).toBe(expected),
);
