import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { homeOfChild, homeOfSelf, homeOfSpouse, isSingle, spouseOf } from './homes';
import type { Adult, Child, Household } from './household';

const day = plainDate('2026-11-22');
const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });
const anyDayAhead = range('2026-11-22', '2150-01-01');

describe('the home of the one who asks', () => {
  test.each<[string, Adult, object]>([
    ['nothing told', {}, { residence: undefined, moveIn: undefined, living: anyDayAhead, movesAlong: true }],
    ['lives here', { residence: 'in-city' }, { residence: 'in-city', moveIn: undefined, living: range(day) }],
    ['nobody knows where', { residence: 'unknown' }, { residence: undefined, living: anyDayAhead }],
    ['lives elsewhere', { residence: 'elsewhere', moveInDate: '2027-03-01' }, { living: range(day) }],
    ['always lived here', { residence: 'in-city', moveInDate: 'none' }, { moveIn: null, living: range(day) }],
    [
      'moves on a day',
      { residence: 'moving-in', moveInDate: '2027-03-10' },
      { moveIn: range('2027-03-10'), living: range('2027-03-10') },
    ],
    [
      'moves today',
      { residence: 'moving-in', moveInDate: '2026-11-22' },
      { moveIn: range(day), living: range(day) },
    ],
    ['moves some day', { residence: 'moving-in' }, { moveIn: undefined, living: anyDayAhead }],
    [
      'moves this month',
      { residence: 'moving-in', moveInDate: '2026-11' },
      { moveIn: range(day, '2026-11-30'), living: range(day, '2026-11-30') },
    ],
    [
      'moved this month',
      { residence: 'in-city', moveInDate: '2026-11' },
      { moveIn: range('2026-11-01', '2026-11-30'), living: range(day) },
    ],
    [
      'wanted to move in October',
      { residence: 'moving-in', moveInDate: '2026-10' },
      { moveIn: range('2026-10-01', '2026-10-31'), living: range(day) },
    ],
    [
      'says a month and not where',
      { moveInDate: '2027-03' },
      { moveIn: range('2027-03-01', '2027-03-31'), living: range(day, '2027-03-31') },
    ],
  ])('%s', (_, told, home) => expect(homeOfSelf(told, day)).toMatchObject(home));
});

describe('the home of a spouse', () => {
  const homeOf = (spouse: Adult, self: Adult, household: Household = {}) =>
    homeOfSpouse(spouse, homeOfSelf(self, day), household, day);
  const moving: Adult = { residence: 'moving-in', moveInDate: '2027-03-10' };
  const here: Adult = { residence: 'in-city', moveInDate: '2020-04-01' };

  test.each<[string, Adult, Adult, Household, object]>([
    [
      'shares the home and the day',
      { livesWithSelf: true },
      moving,
      {},
      { residence: 'moving-in', moveIn: range('2027-03-10'), movesAlong: true },
    ],
    [
      'shares the home, not the day',
      { livesWithSelf: true, moveInDate: '2027-03-11' },
      moving,
      {},
      { residence: 'moving-in', moveIn: range('2027-03-11'), movesAlong: false },
    ],
    [
      'a day before',
      { livesWithSelf: true, moveInDate: '2027-03-09' },
      moving,
      {},
      { moveIn: range('2027-03-09'), movesAlong: false },
    ],
    [
      'the same day of two spans',
      { livesWithSelf: true, moveInDate: '2027-03' },
      moving,
      {},
      { moveIn: range('2027-03-10'), movesAlong: true },
    ],
    [
      'both tell a part',
      { livesWithSelf: true, moveInDate: '2027-02/2027-03' },
      { ...moving, moveInDate: '2027-03/2027-04' },
      {},
      { moveIn: range('2027-03-01', '2027-03-31'), movesAlong: true },
    ],
    [
      'both tell a part, the other way round',
      { livesWithSelf: true, moveInDate: '2027-03/2027-04' },
      { ...moving, moveInDate: '2027-02/2027-03' },
      {},
      { moveIn: range('2027-03-01', '2027-03-31'), movesAlong: true },
    ],
    [
      'tells the day of both',
      { livesWithSelf: true, moveInDate: '2027-03-10' },
      { residence: 'moving-in' },
      {},
      { moveIn: range('2027-03-10'), movesAlong: true },
    ],
    [
      'always lived here, where the other moves',
      { livesWithSelf: true, moveInDate: 'none' },
      moving,
      {},
      { moveIn: null, movesAlong: false },
    ],
    [
      'moves, where the other always lived here',
      { livesWithSelf: true, moveInDate: '2027-03-10' },
      { residence: 'moving-in', moveInDate: 'none' },
      {},
      { moveIn: range('2027-03-10'), movesAlong: false },
    ],
    [
      'neither ever moved',
      { livesWithSelf: true, moveInDate: 'none' },
      { residence: 'in-city', moveInDate: 'none' },
      { movesWith: 'same-household' },
      { moveIn: null, movesAlong: true },
    ],
    [
      'does not share the home',
      { livesWithSelf: false },
      moving,
      {},
      { residence: undefined, moveIn: undefined, movesAlong: false },
    ],
    [
      'nobody knows whether',
      { livesWithSelf: 'unknown' },
      moving,
      {},
      { residence: undefined, moveIn: undefined, movesAlong: undefined },
    ],
    [
      'nobody knows whether, and is moving too',
      { livesWithSelf: 'unknown', residence: 'moving-in', moveInDate: '2027-03-10' },
      moving,
      {},
      { moveIn: range('2027-03-10'), movesAlong: undefined },
    ],
    ['nobody said whether', {}, moving, {}, { residence: undefined, movesAlong: undefined }],
    [
      'nobody said whether, and lives elsewhere',
      { residence: 'elsewhere' },
      moving,
      {},
      { residence: 'elsewhere', movesAlong: false },
    ],
    [
      'says to move as well',
      { residence: 'moving-in', moveInDate: '2027-03-10' },
      moving,
      {},
      { moveIn: range('2027-03-10'), movesAlong: undefined },
    ],
    [
      'a home of their own stands before the one shared',
      { livesWithSelf: true, residence: 'elsewhere' },
      moving,
      {},
      { residence: 'elsewhere', movesAlong: false },
    ],
    [
      'moves this month',
      { residence: 'moving-in', moveInDate: '2026-11' },
      moving,
      {},
      { moveIn: range(day, '2026-11-30'), movesAlong: false },
    ],
    [
      'moved this month',
      { residence: 'in-city', moveInDate: '2026-11' },
      moving,
      {},
      { moveIn: range('2026-11-01', '2026-11-30') },
    ],
    [
      'came along, as was said',
      { livesWithSelf: true },
      here,
      { movesWith: 'same-household' },
      { moveIn: range('2020-04-01'), movesAlong: true },
    ],
    [
      'came later, as was said',
      { livesWithSelf: true },
      here,
      { movesWith: 'same-household-later' },
      { moveIn: undefined, movesAlong: false },
    ],
    [
      'nobody said whether they came along',
      { livesWithSelf: true },
      here,
      {},
      { moveIn: undefined, movesAlong: undefined },
    ],
    [
      'nobody knows whether they came along',
      { livesWithSelf: true },
      here,
      { movesWith: 'unknown' },
      { moveIn: undefined, movesAlong: undefined },
    ],
    [
      'of whom the other lives elsewhere',
      { livesWithSelf: true },
      { residence: 'elsewhere' },
      {},
      { residence: 'elsewhere', movesAlong: false },
    ],
    [
      'of whom nobody said where the other lives',
      { livesWithSelf: true },
      {},
      {},
      { residence: undefined, movesAlong: undefined },
    ],
  ])('%s', (_, spouse, self, household, home) => expect(homeOf(spouse, self, household)).toMatchObject(home));
});

describe('a child of a family that came on one day', () => {
  const movesAlong = (
    child: Child,
    moveInDate: string,
    household: Household = { movesWith: 'same-household' },
  ) => homeOfChild(child, homeOfSelf({ residence: 'in-city', moveInDate }, day), household, day).movesAlong;

  test.each<[string, Child, string, boolean | undefined]>([
    ['born before it', { livesWithSelf: true, birthDate: '2020-03-31' }, '2020-04-01', true],
    ['born on that day', { livesWithSelf: true, birthDate: '2020-04-01' }, '2020-04-01', true],
    ['born after it', { livesWithSelf: true, birthDate: '2020-04-02' }, '2020-04-01', undefined],
    ['born some day of that month', { livesWithSelf: true, birthDate: '2020-04' }, '2020-04-15', undefined],
    ['born before some day of a month', { livesWithSelf: true, birthDate: '2020-03-31' }, '2020-04', true],
    ['whose birth is not told', { livesWithSelf: true }, '2020-04-01', undefined],
    ['who does not live with them', { livesWithSelf: false, birthDate: '2019-04-01' }, '2020-04-01', false],
  ])('%s came along: %s', (_, child, move, expected) => expect(movesAlong(child, move)).toBe(expected));

  test('as long as nobody said that it did, it may not have come along', () => {
    expect(movesAlong({ livesWithSelf: true, birthDate: '2019-04-01' }, '2020-04-01', {})).toBeUndefined();
  });
});

test.each<[Household, Adult | null | undefined]>([
  [{ spouse: 'none' }, null],
  [{ spouse: { student: true } }, { student: true }],
  [{ spouse: 'unknown' }, undefined],
  [{}, undefined],
  [{ pregnancy: 'partner' }, {}],
  [{ pregnancy: 'self' }, undefined],
  [{ spouse: 'none', pregnancy: 'partner' }, null],
  [{ movesWith: 'alone' }, undefined],
  [{ movesWith: 'alone-single' }, null],
  [{ movesWith: 'alone-single', spouse: 'unknown' }, null],
  [{ movesWith: 'alone-single', spouse: { student: true } }, { student: true }],
  [{ movesWith: 'alone-single', pregnancy: 'partner' }, null],
])('of %j the spouse or partner is %j', (household, spouse) => expect(spouseOf(household)).toEqual(spouse));

test.each<[Household, boolean]>([
  [{}, false],
  [{ spouse: 'none' }, true],
  [{ spouse: 'none', pregnancy: 'partner' }, false],
  [{ movesWith: 'alone' }, false],
  [{ movesWith: 'alone-single' }, true],
  [{ movesWith: 'alone-single', pregnancy: 'partner' }, false],
  [{ movesWith: 'alone-single', spouse: {} }, false],
])('whoever told %j is single: %s', (household, expected) => expect(isSingle(household)).toBe(expected));
