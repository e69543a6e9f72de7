import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf } from '../facts/situation';
import type { Adult, Household } from '../facts/household';
import {
  firstVisitHere,
  hadFirstVisit,
  livesHereInPregnancy,
  livesHereWithinYear,
  mayHaveMovedInPregnancy,
  refundedCheckupDay,
} from './pregnancy-days';
import { hasHireDate, hasStartupGrant, noticeInTime } from './relocation-days';

const self = { adult: 'self' } as const;
const spouse = { adult: 'spouse' } as const;
const kaseOf = (household: Household, day = '2026-11-22') => situationOf(household, plainDate(day), {});
const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });

describe('a notice filed by the day before moving in', () => {
  const inTime = (told: Adult, day?: string) => noticeInTime(kaseOf({ self: told }, day), self, 1);

  test.each<[string, Adult, string, boolean | undefined]>([
    ['is still ahead on that last day', { moveInDate: '2026-12-01' }, '2026-11-30', true],
    [
      'is missed on the day of moving in',
      { moveInDate: '2026-12-01', noticeDate: 'none' },
      '2026-12-01',
      false,
    ],
    ['may have been filed, where nobody said', { moveInDate: '2026-12-01' }, '2026-12-01', undefined],
    ['was filed on the last day', { moveInDate: '2026-10-02', noticeDate: '2026-10-01' }, '2026-11-22', true],
    [
      'was filed on the day of moving in',
      { moveInDate: '2026-10-02', noticeDate: '2026-10-02' },
      '2026-11-22',
      false,
    ],
    [
      'was filed some day of the month of the move',
      { moveInDate: '2026-10-02', noticeDate: '2026-10' },
      '2026-11-22',
      undefined,
    ],
    [
      'was filed before a month in which they moved',
      { moveInDate: '2026-10', noticeDate: '2026-09-30' },
      '2026-11-22',
      true,
    ],
    [
      'was filed in a month in which they moved',
      { moveInDate: '2026-10', noticeDate: '2026-10-05' },
      '2026-11-22',
      undefined,
    ],
    [
      'was filed on the last day of that month',
      { moveInDate: '2026-10', noticeDate: '2026-10-31' },
      '2026-11-22',
      false,
    ],
    [
      'was filed on the day before the last day',
      { moveInDate: '2026-10', noticeDate: '2026-10-30' },
      '2026-11-22',
      undefined,
    ],
    [
      'can be filed while a move is this month',
      { residence: 'moving-in', moveInDate: '2026-11', noticeDate: 'none' },
      '2026-11-22',
      undefined,
    ],
    [
      'cannot on the last day of the month of the move',
      { residence: 'moving-in', moveInDate: '2026-11', noticeDate: 'none' },
      '2026-11-30',
      false,
    ],
    [
      'can be on the day before it',
      { residence: 'moving-in', moveInDate: '2026-11', noticeDate: 'none' },
      '2026-11-29',
      undefined,
    ],
    ['nobody knows of', { moveInDate: '2026-10-02', noticeDate: 'unknown' }, '2026-11-22', undefined],
    ['who always lived here has none', { moveInDate: 'none' }, '2026-11-22', false],
    ['who does not say when', {}, '2026-11-22', undefined],
  ])('%s', (_, told, day, expected) => expect(inTime(told, day)).toBe(expected));

  test('is that of the adult it is asked of', () => {
    const household: Household = { self: {}, spouse: { moveInDate: '2026-10-02', noticeDate: '2026-10-01' } };
    expect(noticeInTime(kaseOf(household), spouse, 1)).toBe(true);
    expect(noticeInTime(kaseOf(household), spouse, 2)).toBe(false);
  });
});

test.each([
  ['a day', '2027-04-01', true],
  ['none', 'none', false],
  ['a day nobody knows', 'unknown', undefined],
  ['nothing told', undefined, undefined],
] as const)('%s: hired and granted', (_, told, expected) => {
  const situation = kaseOf({ self: told ? { hireDate: told, startupGrantDate: told } : {} });
  expect([hasHireDate(situation, self), hasStartupGrant(situation, self)]).toEqual([expected, expected]);
});

test('of a spouse there is none where there is no spouse, and nothing known while nobody said', () => {
  expect(hasHireDate(kaseOf({ spouse: 'none' }), spouse)).toBeNull();
  expect(hasStartupGrant(kaseOf({ spouse: 'none' }), spouse)).toBeNull();
  expect(hasHireDate(kaseOf({}), spouse)).toBeUndefined();
});

describe('a check-up paid elsewhere', () => {
  const here: Adult = { residence: 'in-city', moveInDate: '2026-10-10' };
  test.each<[string, Household, object | null | undefined]>([
    [
      'after moving in',
      { checkupElsewhere: true, checkupDate: '2026-10-11', self: here },
      range('2026-10-11'),
    ],
    [
      'on the day of moving in',
      { checkupElsewhere: true, checkupDate: '2026-10-10', self: here },
      range('2026-10-10'),
    ],
    ['before moving in', { checkupElsewhere: true, checkupDate: '2026-10-09', self: here }, null],
    ['in the month of moving in', { checkupElsewhere: true, checkupDate: '2026-10', self: here }, undefined],
    ['on a day not told', { checkupElsewhere: true, self: here }, undefined],
    ['was none', { checkupElsewhere: false, checkupDate: '2026-10-11', self: here }, null],
    [
      'by somebody who is going to move',
      { checkupElsewhere: true, checkupDate: '2026-10-11', self: { residence: 'moving-in' } },
      null,
    ],
    [
      'by somebody who said nothing of a home',
      { checkupElsewhere: true, checkupDate: '2026-10-11' },
      undefined,
    ],
  ])('%s', (_, household, day) => expect(refundedCheckupDay(kaseOf(household), self)).toEqual(day));

  test('is nobody’s where there is no spouse', () => {
    const told: Household = { checkupElsewhere: true, checkupDate: '2026-10-11', spouse: 'none' };
    expect(refundedCheckupDay(kaseOf(told), spouse)).toBeNull();
    const { spouse: _, ...open } = told;
    expect(refundedCheckupDay(kaseOf(open), spouse)).toBeUndefined();
  });
});

describe('the first visit to a clinic', () => {
  test.each<[string | undefined, boolean | undefined]>([
    ['2026-10-02', true],
    ['none', false],
    ['unknown', undefined],
    [undefined, undefined],
  ])('on %s has taken place: %s', (told, expected) =>
    expect(hadFirstVisit(kaseOf(told ? { firstVisitDate: told } : {}))).toBe(expected),
  );

  test.each<[string, Adult, string | undefined, boolean | undefined]>([
    ['is still ahead', { residence: 'moving-in' }, 'none', true],
    ['still to come, of who lives here since a day not told', { residence: 'in-city' }, '2026-12-01', true],
    ['after moving in', { residence: 'in-city', moveInDate: '2026-10-01' }, '2026-10-02', true],
    ['before moving in', { residence: 'in-city', moveInDate: '2026-10-03' }, '2026-10-02', false],
    ['before a move still ahead', { residence: 'moving-in', moveInDate: '2026-12-01' }, '2026-10-02', false],
    [
      'on the day of the move, which is today',
      { residence: 'moving-in', moveInDate: '2026-11-22' },
      '2026-11-22',
      undefined,
    ],
    [
      'this month, before a move today',
      { residence: 'moving-in', moveInDate: '2026-11-22' },
      '2026-11',
      undefined,
    ],
    [
      'this month, before a move tomorrow',
      { residence: 'moving-in', moveInDate: '2026-11-23' },
      '2026-11',
      false,
    ],
    ['elsewhere', { residence: 'elsewhere' }, '2026-10-02', undefined],
    ['nobody said where', {}, '2026-10-02', undefined],
    ['nobody said when', { residence: 'moving-in' }, undefined, undefined],
  ])('%s', (_, told, visit, expected) =>
    expect(firstVisitHere(kaseOf({ self: told, ...(visit && { firstVisitDate: visit }) }), self)).toBe(
      expected,
    ),
  );
});

const mover = (moveInDate?: string) => ({
  residence: 'moving-in' as const,
  ...(moveInDate && { moveInDate }),
});

describe('whether a move comes before a pregnancy of today is over', () => {
  test.each<[string, Household, boolean | undefined]>([
    ['today', { pregnancy: 'self', self: mover('2026-11-22') }, true],
    [
      'within a year, not told to come before the birth',
      { pregnancy: 'self', self: mover('2027-11-22') },
      undefined,
    ],
    ['before the birth', { pregnancy: 'self', self: mover('2027-11-22'), movesBeforeBirth: true }, true],
    ['after the birth', { pregnancy: 'self', self: mover('2026-11-23'), movesBeforeBirth: false }, false],
    [
      'nobody knows whether before the birth',
      { pregnancy: 'self', self: mover('2027-03'), movesBeforeBirth: 'unknown' },
      undefined,
    ],
    [
      'on a day not told, before the birth',
      { pregnancy: 'partner', self: mover(), movesBeforeBirth: true },
      true,
    ],
    [
      'of a pregnancy not told, before the birth',
      { self: mover('2027-03'), movesBeforeBirth: true },
      undefined,
    ],
    ['a day later', { pregnancy: 'self', self: mover('2027-11-23') }, false],
    ['around that day', { pregnancy: 'partner', self: mover('2027-11') }, undefined],
    ['on a day that nobody told', { pregnancy: 'self', self: mover() }, undefined],
    ['later, with nobody pregnant', { pregnancy: 'none', self: mover('2029') }, true],
    ['later, after one has ended', { pregnancy: 'ended', self: mover('2029') }, true],
    ['later, of a pregnancy not told', { self: mover('2029') }, undefined],
    ['later, of a pregnancy not known', { pregnancy: 'unknown', self: mover('2029') }, undefined],
    ['of somebody who lives here', { pregnancy: 'self', self: { residence: 'in-city' } }, true],
    ['of somebody who told no home', { pregnancy: 'self' }, undefined],
  ])('%s', (_, household, expected) => expect(livesHereInPregnancy(kaseOf(household), self)).toBe(expected));
});

describe('whether a move comes within the year in which a pregnancy of today is over', () => {
  test.each<[string, Household, boolean | undefined]>([
    ['on its last day', { pregnancy: 'self', self: mover('2027-11-22') }, true],
    ['a day later', { pregnancy: 'self', self: mover('2027-11-23') }, false],
    ['around that day', { pregnancy: 'partner', self: mover('2027-11') }, undefined],
    ['on a day that nobody told', { pregnancy: 'self', self: mover() }, undefined],
    ['before the birth', { pregnancy: 'self', self: mover(), movesBeforeBirth: true }, true],
    ['later, with nobody pregnant', { pregnancy: 'none', self: mover('2029') }, true],
    ['later, after one has ended', { pregnancy: 'ended', self: mover('2029') }, true],
    ['later, of a pregnancy not told', { self: mover('2029') }, undefined],
    ['of somebody who lives here', { pregnancy: 'self', self: { residence: 'in-city' } }, true],
    ['of somebody who told no home', { pregnancy: 'self' }, undefined],
  ])('%s', (_, household, expected) => expect(livesHereWithinYear(kaseOf(household), self)).toBe(expected));
});

describe('whether a pregnancy of today may have begun before the move', () => {
  const resident = (moveInDate?: string): Adult => ({
    residence: 'in-city',
    ...(moveInDate && { moveInDate }),
  });

  test.each<[string, Household, boolean | undefined]>([
    ['ten months ago', { pregnancy: 'self', self: resident('2026-01-22') }, true],
    ['a day earlier', { pregnancy: 'self', self: resident('2026-01-21') }, false],
    ['around that day', { pregnancy: 'partner', self: resident('2026-01') }, undefined],
    ['on a day not told', { pregnancy: 'self', self: resident() }, undefined],
    ['of somebody who always lived here', { pregnancy: 'self', self: resident('none') }, false],
    ['still ahead', { pregnancy: 'self', self: mover('2027-03') }, true],
    ['still ahead, on a day not told', { pregnancy: 'partner', self: mover() }, true],
    ['still ahead, of a pregnancy not told', { self: mover('2027-03') }, undefined],
    ['long ago, of a pregnancy not told', { self: resident('2020') }, false],
    ['ahead, with nobody pregnant', { pregnancy: 'none', self: mover('2027-03') }, false],
    ['lately, after one has ended', { pregnancy: 'ended', self: resident('2026-11') }, false],
    ['of somebody who told no home', { pregnancy: 'self' }, undefined],
  ])('%s', (_, household, expected) =>
    expect(mayHaveMovedInPregnancy(kaseOf(household), self)).toBe(expected),
  );
});
