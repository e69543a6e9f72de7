import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import type { Household } from '../facts/household';
import { judgedIn, late, mover, stepsOf, yenOf } from './proof/judged-in';

// Small households about whom it is easy to be wrong: what was asked of one person is not held against another, and days to apply exist.

const judged = judgedIn(frozenCatalogue());

test('a child of whom nobody said where it lives may live elsewhere', () => {
  const household: Household = { self: { residence: 'in-city' }, children: [{ birthDate: '2009-08-08' }] };
  const { verdict, ask } = judged('child-medical', household, '2026-11-28');
  expect({ verdict, ask }).toEqual({ verdict: 'unknown', ask: ['children.0.livesWithSelf'] });
});

test('whoever moved alone did not bring the child', () => {
  const household: Household = {
    movesWith: 'alone',
    self: { residence: 'in-city', birthDate: '1985-01-01', moveInDate: '2026-10-01' },
    spouse: 'none',
    children: [{ birthDate: '2015-05-05', care: [] }],
  };
  expect(judged('child-medical', household, '2026-11-22').verdict).toBe('unknown');
});

test.each([
  ['said nothing of', {}, [1_000_000, 1_300_000]],
  ['comes along', { livesWithSelf: true }, [1_300_000, 1_300_000]],
  ['stays in Tokyo', { residence: 'elsewhere' as const }, [1_000_000, 1_000_000]],
])('the addition is for a child who comes along; this one is or does: %s', (_, told, yen) => {
  const household: Household = { ...mover, children: [{ birthDate: '2016-06-06', ...told }] };
  expect(yenOf(judged('relocation-grant', household, '2026-11-28'))).toEqual(yen);
});

test('a family that follows later: the sum grows by waiting, and each member needs the months', () => {
  const later = { residence: 'moving-in', moveInDate: '2026-12-20' } as const;
  const household: Household = {
    ...mover,
    self: { ...mover.self, residence: 'in-city', moveInDate: '2026-07-01' },
    spouse: later,
    children: [{ birthDate: '2016-06-06', ...later }],
  };
  const result = judged('relocation-grant', household, '2026-11-28');
  expect(yenOf(result)).toEqual([600_000, 1_300_000]);
  expect(result.applyFrom?.from).toBe('2026-10-01');
  expect(result.applyUntil?.from).toBe('2027-07-01');
  expect(stepsOf(result)).toEqual([
    ['2026-11-30', 600_000, 600_000],
    ['2026-12-21', 600_000, 1_300_000],
    ['2027-04-01', 1_300_000, 1_300_000],
  ]);
});

test('one of a couple living here is enough, and of the other one nobody asked', () => {
  const household: Household = {
    self: { residence: 'elsewhere' },
    ageAtTests: 'under-35',
    marriageRegistered: true,
    spouse: {},
  };
  const { verdict, ask } = judged('fertility-tests', household, '2026-11-28');
  expect({ verdict, ask }).toEqual({ verdict: 'unknown', ask: ['spouse.livesWithSelf'] });
});

test.each(['pregnancy-support', 'pregnancy-checkups', 'newborn-hearing'])(
  'the city of the pregnant person pays, not that of whoever answers: %s',
  (id) => {
    const household: Household = {
      pregnancy: 'partner',
      self: { residence: 'in-city', moveInDate: 'none' },
      spouse: { moveInDate: '2027-06-01' },
      children: [],
    };
    const { verdict, ask } = judged(id, household, '2026-11-28');
    expect(verdict).toBe('unknown');
    expect(ask).toContain('spouse.livesWithSelf');
  },
);

test('whoever was paid for this pregnancy in the former city is not paid again', () => {
  const household: Household = {
    pregnancy: 'self',
    self: { residence: 'moving-in', moveInDate: '2027-01-10' },
    children: [],
  };
  expect(yenOf(judged('pregnancy-support', household, '2026-11-28'))).toEqual([0, 50_000]);
});

test('a check-up before moving in is not refunded, and those to come have coupons', () => {
  const household: Household = {
    pregnancy: 'self',
    checkupElsewhere: true,
    checkupDate: '2026-10-28',
    self: { residence: 'in-city', moveInDate: '2026-11-08' },
    children: [],
  };
  const { verdict, applyUntil } = judged('pregnancy-checkups', household, '2026-11-28');
  expect({ verdict, applyUntil }).toEqual({ verdict: 'met', applyUntil: undefined });
});

test.each([
  ['none' as const, 'unmet'],
  ['ended' as const, 'unknown'],
  ['unknown' as const, 'unknown'],
])('nobody pregnant (%s): the support payment is %s', (pregnancy, verdict) => {
  const household: Household = { pregnancy, self: { residence: 'in-city' }, children: [] };
  expect(judged('pregnancy-support', household, '2026-11-28').verdict).toBe(verdict);
});

test('looking for work is a reason for a nursery, not for the club', () => {
  const household: Household = {
    careReasons: ['looking-for-work'],
    self: { residence: 'in-city' },
    children: [{ birthDate: '2018-06-06', livesWithSelf: true }],
  };
  expect(judged('after-school-clubs', household, '2026-11-28').verdict).toBe('unknown');
});

test('a child who was not born on any day on which one could apply brings no addition', () => {
  const couple: Household = {
    homePurchase: 'registered',
    registrationDate: '2021-08-20',
    firstHome: true,
    settlesByYearEnd: true,
    receivedHomeGrant: false,
    cityTaxPaid: true,
    parentInCity: false,
    self: {
      residence: 'in-city',
      birthDate: '1989-02-11',
      moveInDate: '2020-04-01',
      livedInCityYearBefore: false,
    },
    spouse: { birthDate: '1991-07-25', moveInDate: '2020-04-01', livedInCityYearBefore: false },
    children: [{ birthDate: '2025-01-01' }],
  };
  const { verdict, ask } = judged('family-nearby-bonus', couple, '2026-11-28');
  expect({ verdict, ask }).toEqual({ verdict: 'unmet', ask: [] });
});

test('somebody of 17 who asks for themselves is a child of the city like any other', () => {
  const household: Household = { self: { residence: 'in-city', birthDate: '2009-06-01' }, children: [] };
  expect(judged('child-medical', household, '2026-11-28').verdict).toBe('met');
  const grown: Household = { self: { residence: 'in-city', birthDate: '1999-06-01' }, children: [] };
  expect(judged('child-medical', grown, '2026-11-28').verdict).toBe('unmet');
});

test('nothing is met by answers that contradict each other, and all else stays', () => {
  const household: Household = {
    self: { residence: 'in-city', birthDate: '2000-01-01', moveInDate: '2029-01-01' },
    pregnancy: 'self',
    spouse: 'none',
    children: [{ birthDate: '2020-05-05', livesWithSelf: true }],
  };
  const { verdict, isContradicted, subjects } = judged('child-medical', household, '2026-11-28');
  expect({ verdict, isContradicted }).toEqual({ verdict: 'unknown', isContradicted: true });
  expect(subjects.map((each) => each.verdict)).toEqual(['unknown']);
  const corrected: Household = { ...household, self: { ...household.self, moveInDate: '2019-01-01' } };
  expect(judged('child-medical', corrected, '2026-11-28')).toMatchObject({ verdict: 'met' });
  expect(judged('english-test', household, '2026-11-28').verdict).toBe('unmet');
});

describe('of a birth it may be either of the couple who was registered', () => {
  const born: Household = {
    pregnancy: 'none',
    checkupElsewhere: true,
    checkupDate: '2026-05-01',
    children: [{ birthDate: '2026-11-01', livesWithSelf: true }],
  };
  test.each([
    ['2026-10-01', 'none'],
    ['2020-04-01', '2026-10-01'],
  ])('self came on %s, the spouse on %s', (mine, theirs) => {
    const household: Household = {
      ...born,
      self: { residence: 'in-city', moveInDate: mine },
      spouse: { livesWithSelf: true, moveInDate: theirs },
    };
    expect(judged('pregnancy-checkups', household, '2026-11-22').verdict).toBe('unknown');
  });
});

test('one parent has to live here in time, not the one in the city and the other in time', () => {
  const household: Household = {
    worksInCity: false,
    self: { residence: 'elsewhere', birthDate: '1985-01-01' },
    spouse: { livesWithSelf: false, residence: 'moving-in', moveInDate: '2027-04-01' },
    children: [{ birthDate: '2014-04-02' }],
  };
  expect(judged('family-support', household, '2027-03-31').verdict).toBe('unmet');
});

test('going to nursery today does not make a planned kindergarten begin today', () => {
  const household: Household = {
    self: { residence: 'in-city', birthDate: '1985-01-01' },
    children: [
      { birthDate: '2017-05-01', livesWithSelf: true, care: [] },
      { birthDate: '2019-05-01', livesWithSelf: true, care: [] },
      { birthDate: '2022-05-01', livesWithSelf: true, care: ['nursery', 'kindergarten-planned'] },
    ],
  };
  expect(judged('third-child-meals', household, '2026-11-22').verdict).toBe('unknown');
});

test('a spouse who came more than a year before counts in one reading', () => {
  const household: Household = {
    ...mover,
    movesWith: 'same-household-later',
    self: { ...mover.self, residence: 'in-city', moveInDate: '2026-07-01' },
    spouse: { livesWithSelf: true, moveInDate: '2025-06-01' },
    children: [],
  };
  expect(yenOf(judged('relocation-grant', household, '2026-11-22'))).toEqual([600_000, 1_000_000]);
});

test.each([
  ['2026-02-15', '2026-10-29'],
  ['2026-05-10', '2027-02-10'],
  ['2026-05-25', '2027-02'],
])('no first day comes after the last: moved %s, hired %s', (moveInDate, hireDate) => {
  const self = {
    ...late.self,
    workRoutes: ['matching-site'],
    moveInDate,
    hireDate,
  } satisfies Household['self'];
  const { applyFrom, applyUntil } = judged('relocation-grant', { ...late, self }, '2026-11-22');
  if (applyFrom && applyUntil) expect(applyFrom.until <= applyUntil.until).toBe(true);
});
