import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf } from '../facts/situation';
import type { Household, Period } from '../facts/household';
import { dayNumber } from '../facts/intervals';
import { livedHereOn, moveInDay, moveIsAhead } from '../facts/residence';
import { daysShortOfYears, daysTowardsYears, gapDaysInTokyoArea, gapDaysInWards } from './residence-history';

const today = plainDate('2026-11-22');
const self = { adult: 'self' } as const;
const places = { fukaya: { code: 'fukaya', neighbour: true, disadvantaged: false } };
const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });
const exactly = (days: number) => ({ min: days, max: days });
const moved = (moveInDate: string, ...periods: Period[]) =>
  situationOf({ self: { residence: 'in-city', moveInDate, periods } }, today, places);
const inWards = (from: string, until: string): Period => ({ from, until, place: 'tokyo-wards' });
const commuting = (from: string, until: string): Period => ({
  ...{ from, until, place: 'chiba' },
  ...{ disadvantaged: false, wardsWork: 'insured-employee', wardsStudy: false },
});

describe('the move', () => {
  test.each<[Household, object | null | undefined, boolean | undefined]>([
    [{ self: { residence: 'moving-in', moveInDate: '2026-11-22' } }, range('2026-11-22'), true],
    [{ self: { residence: 'moving-in', moveInDate: '2026-11-21' } }, range('2026-11-21'), false],
    [{ self: { residence: 'moving-in' } }, undefined, true],
    [{ self: { residence: 'moving-in', moveInDate: 'none' } }, null, false],
    [{ self: { residence: 'in-city', moveInDate: '2026-11-22' } }, range('2026-11-22'), false],
    [{ self: { residence: 'elsewhere' } }, undefined, false],
    [{ self: { moveInDate: '2027-01-01' } }, range('2027-01-01'), undefined],
    [{}, undefined, undefined],
  ])('of %j is on %j, and ahead: %s', (household, day, isAhead) => {
    const situation = situationOf(household, today, {});
    expect(moveInDay(situation, self)).toEqual(day);
    expect(moveIsAhead(situation, self)).toBe(isAhead);
  });

  test('of nobody is none', () => {
    const [alone, open] = [situationOf({ spouse: 'none' }, today, {}), situationOf({}, today, {})];
    expect([moveInDay(alone, { adult: 'spouse' }), moveIsAhead(alone, { adult: 'spouse' })]).toEqual([
      null,
      false,
    ]);
    expect([moveInDay(open, { adult: 'spouse' }), moveIsAhead(open, { adult: 'spouse' })]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test.each<[string, string, string | undefined, boolean | undefined]>([
  ['on the day of the move', '2026-10-10', '2026-10-10', true],
  ['the day before it', '2026-10-10', '2026-10-09', false],
  ['in the month of the move', '2026-10', '2026-10-10', undefined],
  ['after that month', '2026-10', '2026-10-31', true],
  ['before that month', '2026-10', '2026-09-30', false],
  ['today, in the month of the move', '2026-11', '2026-11-22', true],
  ['yesterday, in the month of the move', '2026-11', '2026-11-21', undefined],
  ['this month, after a move on the 1st', '2026-11-01', '2026-11', true],
  ['who always lived here', 'none', '1980-01-01', true],
  ['who always lived here, on no day', 'none', undefined, true],
  ['on a day not told', '2026-10-10', undefined, undefined],
])('lived here %s', (_, moveInDate, event, expected) => {
  const situation = moved(moveInDate);
  expect(livedHereOn(situation, situation.self, event === undefined ? undefined : rangeOf(event))).toBe(
    expected,
  );
});

const rangeOf = (text: string) => (text.length === 7 ? range(`${text}-01`, `${text}-30`) : range(text));

describe('days missing to five years in ten', () => {
  const short = (situation: ReturnType<typeof moved>, as: string[] = []) =>
    daysShortOfYears(situation, self, as, { years: 5, within: 10 });

  test.each<[string, Period[], { min: number; max: number }]>([
    ['1,827 days are enough', [inWards('2016-11-22', '2021-11-22')], exactly(0)],
    ['1,826 days of one span of five years are enough', [inWards('2016-11-22', '2021-11-21')], exactly(0)],
    [
      '1,826 days in two parts leave it open',
      [inWards('2016-11-22', '2019-11-21'), inWards('2020-01-01', '2021-12-31')],
      { min: 0, max: 1 },
    ],
    ['a day less', [inWards('2016-11-22', '2021-11-20')], { min: 1, max: 2 }],
    ['nothing', [], { min: 1826, max: 1827 }],
    [
      'days before the ten years do not count',
      [inWards('2010-01-01', '2016-11-21')],
      { min: 1826, max: 1827 },
    ],
    ['the first of the ten years does', [inWards('2010-01-01', '2016-11-22')], { min: 1825, max: 1826 }],
    ['until the move', [inWards('2021-11-21', 'move')], exactly(0)],
    [
      'days lived and days commuted do not add up',
      [inWards('2016-11-22', '2019-11-21'), commuting('2019-11-22', '2026-11-21')],
      exactly(0),
    ],
  ])('%s', (_, periods, days) => expect(short(moved('2026-11-22', ...periods))).toEqual(days));

  test('days lived and commuted add up under one reading only', () => {
    const situation = moved(
      '2026-11-22',
      inWards('2016-11-22', '2019-11-21'),
      commuting('2022-11-22', 'move'),
    );
    expect(short(situation)).toEqual({ min: 365, max: 366 });
    expect(short(situation, ['adds-up'])).toEqual(exactly(0));
  });

  test('each way of counting says its days', () => {
    const situation = moved(
      '2026-11-22',
      inWards('2016-11-22', '2017-11-21'),
      commuting('2026-11-12', 'move'),
    );
    expect(daysTowardsYears(situation, self, [], 10)).toEqual([exactly(365), exactly(10)]);
    expect(daysTowardsYears(situation, self, ['adds-up'], 10)).toEqual([exactly(375)]);
  });

  test('are nobody’s for who always lived here, and open without a history', () => {
    expect(short(moved('none', inWards('2016-11-22', 'move')))).toBeNull();
    expect(
      short(situationOf({ self: { residence: 'in-city', moveInDate: '2026-11-22' } }, today, {})),
    ).toBeUndefined();
    expect(
      daysShortOfYears(situationOf({ spouse: 'none' }, today, {}), { adult: 'spouse' }, [], {
        years: 5,
        within: 10,
      }),
    ).toBeNull();
  });
});

describe('days of the last year that are missing', () => {
  const gap = (situation: ReturnType<typeof moved>, as: string[] = [], lookBack?: number) =>
    gapDaysInWards(situation, self, as, { within: 1, lookBack });

  test.each<[string, Period[], { min: number; max: number }]>([
    ['none, lived until the move', [inWards('2025-11-22', 'move')], exactly(0)],
    ['one, from a day later', [inWards('2025-11-23', 'move')], exactly(1)],
    ['one, to a day earlier', [inWards('2025-11-22', '2026-11-20')], exactly(1)],
    [
      'none, partly commuted',
      [inWards('2025-01-01', '2026-01-31'), commuting('2026-02-01', 'move')],
      exactly(0),
    ],
    ['all of it', [], exactly(365)],
    ['perhaps some', [inWards('2025-12', 'move')], { min: 9, max: 39 }],
  ])('%s', (_, periods, days) => expect(gap(moved('2026-11-22', ...periods))).toEqual(days));

  test.each<[string, Period[], number]>([
    ['ended three months before', [commuting('2025-08-22', '2026-08-22')], 0],
    [
      'ended a day earlier, so that the months without it are three',
      [commuting('2025-08-01', '2026-08-21')],
      0,
    ],
    ['ended another day earlier', [commuting('2025-08-01', '2026-08-20')], 93],
    ['ended with a day missing', [commuting('2025-08-24', '2026-08-22')], 91],
    ['lasts until the move with a day missing', [commuting('2025-11-23', 'move')], 1],
    [
      'was lived before it was commuted',
      [inWards('2020-01-01', '2026-06-30'), commuting('2026-07-01', '2026-09-30')],
      0,
    ],
    [
      'ended with living, which is no commuting',
      [commuting('2020-01-01', '2026-06-30'), inWards('2026-07-01', '2026-09-30')],
      52,
    ],
  ])('with a look-back of three months: %s', (_, periods, days) => {
    expect(gap(moved('2026-11-22', ...periods), ['look-back'], 3)).toEqual(exactly(days));
    expect(gap(moved('2026-11-22', ...periods), [], 3)).not.toEqual(exactly(0));
    expect(gap(moved('2026-11-22', ...periods), ['look-back'])).not.toEqual(exactly(0));
  });

  test('own businesses count under one reading only', () => {
    const owner: Period = { ...commuting('2025-11-22', 'move'), wardsWork: 'self-employed' };
    expect(gap(moved('2026-11-22', owner))).toEqual(exactly(365));
    expect(gap(moved('2026-11-22', owner), ['own-business'])).toEqual(exactly(0));
  });

  test('Saitama does not count, whatever the reading', () => {
    const saitama: Period = { ...commuting('2025-11-22', 'move'), place: 'saitama', municipality: 'other' };
    expect(gap(moved('2026-11-22', saitama), ['saitama-commuters'])).toEqual(exactly(365));
  });
});

test.each<[string, Period, number]>([
  ['in Kanagawa', { from: '2025-11-22', until: 'move', place: 'kanagawa' }, 0],
  ['in Kanagawa a day short', { from: '2025-11-23', until: 'move', place: 'kanagawa' }, 1],
  ['next to Honjo', { from: '2020-01-01', until: 'move', place: 'saitama', municipality: 'fukaya' }, 365],
])('days of the last year not lived around Tokyo: %s', (_, period, days) => {
  expect(gapDaysInTokyoArea(moved('2026-11-22', period), self, 1)).toEqual(exactly(days));
});

test('a move within a month leaves a span of days missing', () => {
  const period: Period = { from: '2026-01-01', until: '2026-11-30', place: 'chiba' };
  expect(gapDaysInTokyoArea(moved('2026-12', period), self, 1)).toEqual({ min: 31, max: 31 });
  const short: Period = { ...period, from: '2025-12-15' };
  expect(gapDaysInTokyoArea(moved('2026-12', short), self, 1)).toEqual({ min: 14, max: 30 });
  expect(dayNumber(plainDate('2000-01-02'))).toBe(1);
});
