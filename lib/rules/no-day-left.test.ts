import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { frozenCatalogue } from '../testing/frozen-content';
import { assess } from './assess';

const catalogue = frozenCatalogue();
const on = (id: string, household: Household, day: string) => {
  const result = assess(household, plainDate(day), catalogue).find((each) => each.id === id);
  if (!result) throw new Error(`${id} is missing`);
  return result;
};

const mover = (noticeDate?: string, moveInDate = '2026-12-07'): Household => ({
  intendedStay: 'two-to-five-years',
  someoneEmployed: true,
  self: {
    residence: 'moving-in',
    birthDate: '2000-05-05',
    moveInDate,
    student: false,
    residenceStatus: 'japanese',
    dwelling: 'own-contract',
    periods: [{ from: '2015-01-01', until: 'move', place: 'chiba' }],
    ...(noticeDate !== undefined && { noticeDate }),
  },
  spouse: 'none',
});

test.each([
  ['on the Friday before a move on Monday', 'none', '2026-12-04', false],
  ['on the Saturday', 'none', '2026-12-05', true],
  ['on the Saturday, when it is planned for Sunday', '2026-12-06', '2026-12-05', true],
  ['on the Saturday, when it was filed on Friday', '2026-12-04', '2026-12-05', false],
  ['on Sunday, when it was sent on Saturday', '2026-12-05', '2026-12-06', false],
  ['on the Saturday, when nobody knows', 'unknown', '2026-12-05', false],
  ['on the Saturday, when nobody has asked', undefined, '2026-12-05', false],
])('the notice has no day left %s: %s', (_, noticeDate, day, expected) => {
  const result = on('start-support-u29', mover(noticeDate), day);
  expect([result.verdict, result.hasNoDayLeft]).toEqual(['met', expected]);
});

test('while the city hall is closed before the move it is asked whether the notice is filed, and not before', () => {
  const ask = (day: string) => on('start-support-u29', mover(undefined, '2027-01-04'), day).ask;
  expect(ask('2026-12-28')).toEqual([]);
  expect(ask('2026-12-29')).toEqual(['self.noticeDate']);
});

test('a notice that was filed leaves nothing to do once the move is over', () => {
  const moved: Household = {
    ...mover('2026-12-04'),
    self: { ...mover('2026-12-04').self, residence: 'in-city' },
  };
  expect(on('start-support-u29', moved, '2026-12-08')).toMatchObject({ verdict: 'met', hasNoDayLeft: false });
});

test.each([
  ['on its last day', '2026-03-31', 'met'],
  ['a day later, since the page of the city states none', '2026-04-01', 'unknown'],
])('a deadline that only others report leaves a day %s', (_, day, verdict) => {
  const household: Household = {
    spouse: { livesWithSelf: true },
    fertilityCare: ['uninsured-treatment'],
    treatmentEndDate: '2026-01-31',
    treatedRegisteredSince: '2020-04-01',
    cityTaxPaid: true,
    publicInsurance: true,
    donorOrSurrogate: false,
    fertilityGrantYears: 0,
  };
  expect(on('fertility-grant', household, day)).toMatchObject({
    verdict,
    hasNoDayLeft: false,
    applyUntil: { from: '2026-03-31', until: '2026-03-31' },
  });
});
