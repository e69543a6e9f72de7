import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { contradictedDay } from './contradicted-day';
import { contradictions } from './contradictions';
import type { Household } from './household';

const found = (household: Household) =>
  contradictions(household, plainDate('2026-11-28')).map(({ says, paths }) => `${says}: ${paths.join(' ')}`);
const apart = (path = 'spouse.livesWithSelf spouse.moveInDate') => [`not-together: ${path}`];

test.each<[Household['self'], string[]]>([
  [{ residence: 'moving-in', moveInDate: '2026-11-27' }, ['move-is-over: self.residence self.moveInDate']],
  [{ residence: 'moving-in', moveInDate: '2026-10' }, ['move-is-over: self.residence self.moveInDate']],
  [{ residence: 'in-city', moveInDate: '2026-11-29' }, ['move-is-ahead: self.residence self.moveInDate']],
  [{ residence: 'in-city', moveInDate: '2026-12' }, ['move-is-ahead: self.residence self.moveInDate']],
  [{ residence: 'in-city', moveInDate: '2026-11' }, []],
  [{ residence: 'moving-in', moveInDate: '2027-01' }, []],
  [{ residence: 'elsewhere', moveInDate: '2020-01' }, []],
  [{ residence: 'elsewhere', moveInDate: 'none' }, ['always-here: self.residence self.moveInDate']],
  [{ residence: 'in-city', moveInDate: 'none' }, []],
  [{ residence: 'unknown', moveInDate: '2020-01' }, []],
  [{ residence: 'moving-in', moveInDate: 'unknown' }, []],
  [{ moveInDate: 'none' }, []],
])('%j against 28 November 2026: %j', (self, says) => expect(found({ self: self ?? {} })).toEqual(says));

describe('a couple in one home', () => {
  const moving = { residence: 'moving-in', moveInDate: '2027-01-10' } as const;
  const here = { residence: 'in-city', moveInDate: '2020-04-01' } as const;
  test.each<[string, Household, string[]]>([
    [
      'two homes',
      { self: { residence: 'moving-in' }, spouse: { livesWithSelf: true, residence: 'in-city' } },
      apart('spouse.livesWithSelf spouse.residence'),
    ],
    [
      'two homes, not said to be one',
      { self: { residence: 'moving-in' }, spouse: { residence: 'in-city' } },
      [],
    ],
    [
      'two homes, said to be two',
      { self: { residence: 'moving-in' }, spouse: { livesWithSelf: false, residence: 'in-city' } },
      [],
    ],
    [
      'one home told twice',
      { self: { residence: 'moving-in' }, spouse: { livesWithSelf: true, residence: 'moving-in' } },
      [],
    ],
    ['nobody said where', { self: {}, spouse: { livesWithSelf: true, residence: 'in-city' } }, []],
    [
      'moves a day later',
      { self: moving, spouse: { livesWithSelf: true, moveInDate: '2027-01-11' } },
      apart(),
    ],
    [
      'moves a day before',
      { self: moving, spouse: { livesWithSelf: true, moveInDate: '2027-01-09' } },
      apart(),
    ],
    ['moves on that day', { self: moving, spouse: { livesWithSelf: true, moveInDate: '2027-01-10' } }, []],
    ['moves in that month', { self: moving, spouse: { livesWithSelf: true, moveInDate: '2027-01' } }, []],
    [
      'moves on another day, not said to move along',
      { self: moving, spouse: { moveInDate: '2027-02-01' } },
      [],
    ],
    ['came on another day', { self: here, spouse: { livesWithSelf: true, moveInDate: '2020-04-02' } }, []],
    [
      'came on another day, and all on one',
      { movesWith: 'same-household', self: here, spouse: { livesWithSelf: true, moveInDate: '2020-04-02' } },
      apart('movesWith spouse.moveInDate'),
    ],
    [
      'came on that day, and all on one',
      { movesWith: 'same-household', self: here, spouse: { livesWithSelf: true, moveInDate: '2020-04-01' } },
      [],
    ],
    [
      'came on another day, and some later',
      {
        movesWith: 'same-household-later',
        self: here,
        spouse: { livesWithSelf: true, moveInDate: '2020-04-02' },
      },
      [],
    ],
    [
      'came on another day, not said to live here',
      { movesWith: 'same-household', self: here, spouse: { moveInDate: '2020-04-02' } },
      [],
    ],
    [
      'moves together a year later',
      {
        movesWith: 'same-household',
        self: { moveInDate: '2027-01-10' },
        spouse: { moveInDate: '2028-01-10' },
      },
      [],
    ],
    [
      'moves together a year and a day later',
      {
        movesWith: 'same-household',
        self: { moveInDate: '2027-01-10' },
        spouse: { moveInDate: '2028-01-11' },
      },
      apart('movesWith spouse.moveInDate'),
    ],
    [
      'moves alone, years apart',
      { movesWith: 'alone', self: { moveInDate: '2027-01-10' }, spouse: { moveInDate: '2029-01-10' } },
      [],
    ],
    [
      'moves together, one always here, no day told',
      { movesWith: 'same-household', self: {}, spouse: { moveInDate: 'none' } },
      [],
    ],
    ['nobody but the spouse was told of', { spouse: { livesWithSelf: true, residence: 'in-city' } }, []],
  ])('%s', (_, household, says) => expect(found(household)).toEqual(says));

  test('a child that came on another day was said to have come along only if it was born by then', () => {
    const child = (birthDate: string | undefined) =>
      found({
        movesWith: 'same-household',
        self: here,
        children: [{ livesWithSelf: true, moveInDate: '2021-01-01', ...(birthDate && { birthDate }) }],
      });
    const says = apart('movesWith children.0.moveInDate');
    expect(child('2019-01-01')).toEqual(says);
    expect(child('2020-04-01')).toEqual(says);
    expect(child('2020-04-02')).toEqual([]);
    expect(child('2020-04')).toEqual([]);
    expect(child(undefined)).toEqual([]);
  });

  test('a child may move together years later', () => {
    const children = [{ moveInDate: '2029-01-10' }, { moveInDate: 'none' }];
    expect(found({ movesWith: 'same-household', self: { moveInDate: '2027-01-10' }, children })).toEqual([]);
  });
});

test.each<[Household, string[]]>([
  [
    { self: { birthDate: '1990-05-05', moveInDate: '1990-05-04' } },
    ['before-birth: self.moveInDate self.birthDate'],
  ],
  [{ self: { birthDate: '1990-05-05', moveInDate: '1990-05-05' } }, []],
  [{ self: { birthDate: '1990-05-05', moveInDate: '1990-05' } }, []],
  [
    { self: { birthDate: '1990-05', periods: [{ from: '1990-04' }, { from: '1990-05' }, {}] } },
    ['before-birth: self.periods.0.from self.birthDate'],
  ],
  [{ self: { birthDate: '1990-05', periods: 'unknown' } }, []],
  [{ self: { birthDate: '1990-05', moveInDate: 'none' } }, []],
  [{ self: { periods: [{ from: '1900' }] } }, []],
])('%j before a birth: %j', (household, says) => expect(found(household)).toEqual(says));

describe('parents and children', () => {
  const family = (parent: string | undefined, ...births: string[]) =>
    found({
      self: parent ? { birthDate: parent } : {},
      children: births.map((birthDate) => ({ birthDate })),
    });
  test.each<[string, string | undefined, string[], string[]]>([
    [
      'a child born the day before',
      '1990-05-05',
      ['1990-05-04'],
      ['child-before-parent: children.0.birthDate self.birthDate'],
    ],
    [
      'a child born on that day is the same person',
      '1990-05-05',
      ['1990-05-05'],
      ['twice: children.0.birthDate self.birthDate'],
    ],
    ['a child born in the month up to that day', '1990-05-05', ['1990-04-06/1990-05-05'], []],
    ['a child born in that month', '1990-05', ['1990-05'], []],
    [
      'a child born in the month before',
      '1990-05',
      ['1990-04'],
      ['child-before-parent: children.0.birthDate self.birthDate'],
    ],
    ['a day in that month', '1990-05-05', ['1990-05'], []],
    ['a month around that day', '1990-05', ['1990-05-05'], []],
    ['a parent of eleven', '2014-11-29', ['2026-01-01'], ['parent-is-child: self.birthDate children']],
    ['a parent of twelve', '2014-11-28', ['2026-01-01'], []],
    ['a parent of eleven or twelve', '2014', ['2026-01-01'], []],
    ['nobody’s parent', '2020-01-01', [], []],
    ['a parent without a birth', undefined, ['2026-01-01'], []],
    [
      'both are said of two children',
      '2020-01-01',
      ['2019-01-01', '2020-01-01'],
      [
        'child-before-parent: children.0.birthDate self.birthDate',
        'twice: children.1.birthDate self.birthDate',
      ],
    ],
  ])('%s', (_, parent, births, says) => expect(family(parent, ...births)).toEqual(says));

  test('a child without a birth makes somebody of six a parent all the same', () => {
    expect(found({ spouse: { birthDate: '2020-01-01' }, children: [{}] })).toEqual([
      'parent-is-child: spouse.birthDate children',
    ]);
  });
});

test.each<[Household, number]>([
  [{ pregnancy: 'partner', spouse: 'none' }, 1],
  [{ pregnancy: 'self', spouse: 'none' }, 0],
  [{ pregnancy: 'partner', spouse: {} }, 0],
  [{ pregnancy: 'partner' }, 0],
  [{ pregnancy: 'partner', movesWith: 'alone' }, 0],
  [{ pregnancy: 'self', movesWith: 'alone-single' }, 0],
  [{ pregnancy: 'partner', movesWith: 'alone-single', spouse: {} }, 1],
  [{ movesWith: 'alone-single', spouse: 'none' }, 0],
  [{ movesWith: 'alone-single', spouse: 'unknown' }, 0],
  [{ movesWith: 'alone', spouse: {} }, 0],
])('of %j %i partner is missing', (household, count) => expect(found(household)).toHaveLength(count));

test('the sentence names the first day among the answers', () => {
  const household: Household = {
    movesWith: 'same-household',
    spouse: { moveInDate: '2029-01', livesWithSelf: true },
  };
  const says = 'not-together' as const;
  const day = { from: '2029-01-01', until: '2029-01-31' };
  expect(contradictedDay({ paths: ['movesWith', 'spouse.moveInDate'], says }, household)).toEqual(day);
  expect(contradictedDay({ paths: ['spouse.livesWithSelf', 'movesWith'], says }, household)).toBeUndefined();
});

test('whoever moved alone before may live with somebody now', () => {
  const together = { movesWith: 'alone', spouse: { livesWithSelf: true } } as const;
  expect(found({ ...together, self: { residence: 'in-city' } })).toEqual([]);
  expect(found(together)).toEqual([]);
});
