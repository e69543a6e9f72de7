import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import type { Household } from '../facts/household';
import { judgedIn, late, mover, telework, wards, yenOf } from './proof/judged-in';

// Small households about whose days it is easy to be wrong: days to apply exist, and are those on which the city takes applications.

const judged = judgedIn(frozenCatalogue());

test('applications are closed in February and March', () => {
  const household: Household = {
    ...mover,
    self: { ...mover.self, birthDate: '1992-06-20', moveInDate: '2027-04-01', periods: wards('2015-04-01') },
    spouse: { livesWithSelf: true },
    children: [{ birthDate: '2021-08-10', livesWithSelf: true }],
  };
  const { window, applyFrom, applyUntil } = judged('relocation-grant', household, '2026-11-29');
  expect(window?.agreed.sure).toEqual([{ from: '2027-07-02', until: '2028-01-31' }]);
  expect(applyFrom).toEqual({ from: '2027-07-01', until: '2027-07-02' });
  expect(applyUntil).toEqual({ from: '2028-01-31', until: '2028-01-31' });
});

test('one more way that fails never turns no into yes', () => {
  expect(judged('relocation-grant', late, '2026-11-22').verdict).toBe('unmet');
});

const ahead: Household = {
  ...late,
  self: {
    ...telework,
    residence: 'moving-in',
    birthDate: '1990-05-05',
    moveInDate: '2027-03-01',
    periods: wards('2015-01-01'),
    workRoutes: ['telework', 'startup'],
    teleworkOverHalf: false,
    startupGrantDate: '2025-12-01',
  },
};

test('a decision whose year is over before the move leaves telework, of which readings differ', () => {
  expect(judged('relocation-grant', ahead, '2026-11-22').verdict).toBe('unknown');
});

test('the year of the decision ends the days to apply like any other', () => {
  const self = {
    ...ahead.self,
    residence: 'in-city',
    workRoutes: ['startup'],
    startupGrantDate: '2026-03-01',
    moveInDate: '2026-06-01',
  } satisfies Household['self'];
  const { applyUntil } = judged('relocation-grant', { ...ahead, self }, '2026-11-22');
  expect(applyUntil).toEqual({ from: '2027-01-29', until: '2027-01-29' });
});

test('with these days no day is left on which the city takes applications', () => {
  const self = {
    ...late.self,
    workRoutes: ['matching-site'],
    hireDate: '2026-11-05',
    moveInDate: '2026-02-15',
  } satisfies Household['self'];
  const { verdict, applyFrom, applyUntil, hasNoDayLeft } = judged(
    'relocation-grant',
    { ...late, self },
    '2026-11-22',
  );
  expect({ verdict, applyFrom, applyUntil, hasNoDayLeft }).toEqual({
    verdict: 'met',
    applyFrom: undefined,
    applyUntil: undefined,
    hasNoDayLeft: true,
  });
});

test('the applicant must be named in the lease, and only the older one said so of themselves', () => {
  const adult = {
    moveInDate: '2027-03-01',
    student: false,
    residenceStatus: 'japanese',
    periods: wards('2015-01-01'),
  } as const;
  const household: Household = {
    movesWith: 'same-household',
    intendedStay: 'five-years-or-more',
    someoneEmployed: true,
    self: {
      ...adult,
      residence: 'moving-in',
      birthDate: '1985-01-01',
      dwelling: 'co-tenant',
      noticeDate: 'none',
    },
    spouse: { ...adult, residence: 'moving-in', birthDate: '2000-01-01' },
    children: [],
  };
  expect(judged('start-support-u29', household, '2026-11-22').verdict).toBe('unknown');
});

test('going somewhere else today does not make a planned place begin today', () => {
  const household: Household = {
    careReasons: ['work'],
    incomeBelowThreshold: false,
    self: { residence: 'in-city', birthDate: '1985-01-01', moveInDate: 'none' },
    children: [
      { birthDate: '2020-06-01', livesWithSelf: true, care: ['nursery'] },
      { birthDate: '2021-06-01', livesWithSelf: true, care: ['nursery'] },
      { birthDate: '2023-05-01', livesWithSelf: true, care: ['development', 'nursery-planned'] },
    ],
  };
  expect(judged('third-child-nursery', household, '2026-11-22').verdict).toBe('unknown');
});

test('one reading of the days lets somebody apply in January, when the child was 17 on 1 April', () => {
  const household: Household = {
    ...mover,
    self: {
      ...mover.self,
      residence: 'in-city',
      birthDate: '1980-05-05',
      moveInDate: '2027-01-12',
      periods: wards('2015-01-01'),
    },
    spouse: 'none',
    children: [{ birthDate: '2008-05-01', care: [], livesWithSelf: true }],
  };
  expect(yenOf(judged('relocation-grant', household, '2027-01-15'))).toEqual([1_000_000, 1_300_000]);
});

test('whoever has the decision in hand does not hear that there may be no start-up grant', () => {
  const self = {
    ...ahead.self,
    residence: 'in-city',
    workRoutes: ['startup'],
    startupGrantDate: '2026-05-01',
    moveInDate: '2026-07-01',
  } satisfies Household['self'];
  expect(judged('relocation-grant', { ...ahead, self }, '2026-11-22').verdict).toBe('met');
});
