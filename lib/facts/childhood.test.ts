import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import {
  firstDayAtMonths,
  firstDayOfGrade,
  lastBirth,
  lastDayAtAge,
  lastDayOfGrade,
  livedHereAtLastBirth,
  youngestChildAge,
  youngestChildMonths,
} from './childhood';
import { situationOf } from './situation';
import type { Household } from './household';

const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });
const situation = (children: Household['children']) =>
  situationOf(children === undefined ? {} : { children }, plainDate('2026-11-22'), {});

describe('the school years of a child', () => {
  test.each([
    ['a child of 1 April leaves elementary school a year before one of 2 April', '2014-04-01', '2026-03-31'],
    ['a child of 2 April', '2014-04-02', '2027-03-31'],
    ['a child of 29 February', '2016-02-29', '2028-03-31'],
  ])('%s', (_, born, last) => expect(lastDayOfGrade(range(born), 6)).toEqual(range(last)));

  test.each([
    [
      'a child of 1 April has its last school year end on the day before its birthday',
      '2008-04-01',
      18,
      '2026-03-31',
    ],
    ['a child of 2 April a year later', '2008-04-02', 18, '2027-03-31'],
  ])('%s', (_, born, age, last) => expect(lastDayAtAge(range(born), age, 3)).toEqual(range(last)));

  test.each([
    ['a child of 1 April starts school on its sixth birthday', '2020-04-01', '2026-04-01'],
    ['a child of 2 April waits a year', '2020-04-02', '2027-04-01'],
    ['a child of 31 March', '2021-03-31', '2027-04-01'],
  ])('%s', (_, born, first) => expect(firstDayOfGrade(range(born), 1)).toEqual(range(first)));
});

test.each([
  ['a child of 22 May is six months old on 22 November', '2026-05-22', '2026-11-22'],
  ['a child of 31 August on 1 March, since February is too short', '2026-08-31', '2027-03-01'],
  ['a child of 30 August on the same day', '2026-08-30', '2027-03-01'],
])('%s', (_, born, day) => expect(firstDayAtMonths(range(born), 6, [])).toEqual(range(day)));

test.each([
  ['a child of 22 May', '2026-05-22', '2026-11-21'],
  ['a child of 31 August, since February is too short', '2026-08-31', '2027-02-28'],
  ['a child of 29 August in a year with a 29 February', '2027-08-29', '2028-02-28'],
])('six months of %s are reached as the day before ends', (_, born, day) => {
  expect(firstDayAtMonths(range(born), 6, ['end-of-day'])).toEqual(range(day));
});

test('six months are a span while only the month of birth is told', () => {
  const june = range('2026-06-01', '2026-06-30');
  expect(firstDayAtMonths(june, 6, ['start-of-day'])).toEqual(range('2026-12-01', '2026-12-30'));
});

describe('the youngest child', () => {
  test.each([
    ['turns one today', [{ birthDate: '2025-11-22' }], { min: 1, max: 1 }],
    [
      'is still a baby tomorrow',
      [{ birthDate: '2020-01-01' }, { birthDate: '2025-11-24' }],
      { min: 0, max: 0 },
    ],
    ['may be born this month', [{ birthDate: '2026-11' }], { min: 0, max: 0 }],
    ['may be anyone whose birth is not told', [{ birthDate: '2020-01-01' }, {}], { min: 0, max: 6 }],
    ['is nobody', [], null],
    ['is not known', undefined, undefined],
  ] as const)('%s', (_, children, age) => {
    expect(youngestChildAge(situation(children && [...children]))).toEqual(age);
  });

  test.each([
    ['was born last', [{ birthDate: '2025-05-01' }, { birthDate: '2020-01-01' }], range('2025-05-01')],
    ['was not born after today', [{ birthDate: '2026-11' }], range('2026-11-01', '2026-11-22')],
    ['was born after the others', [{ birthDate: '2024-06-01' }, {}], range('2024-06-01', '2026-11-22')],
    ['may be born at any time', [{}], range('1900-01-01', '2026-11-22')],
    ['is nobody', [], null],
  ] as const)('%s', (_, children, born) => expect(lastBirth(situation([...children]))).toEqual(born));
});

test.each([
  ['of the youngest child', [{ birthDate: '2020-01-01' }, { birthDate: '2025-09-23' }], { min: 13, max: 13 }],
  ['of a month of birth', [{ birthDate: '2025-09' }], { min: 13, max: 14 }],
  ['of no child', [], null],
] as const)('full months %s', (_, children, months) =>
  expect(youngestChildMonths(situation([...children]))).toEqual(months),
);

describe('whether the family lived here when the youngest child was born', () => {
  const lived = (household: Household) =>
    livedHereAtLastBirth(situationOf(household, plainDate('2026-11-22'), {}), { adult: 'self' });
  const born = [{ birthDate: '2026-10-01', livesWithSelf: true }];
  test.each([
    ['a parent who always lived here', { self: { residence: 'in-city', moveInDate: 'none' } }, true],
    ['who moved in on that day', { self: { residence: 'in-city', moveInDate: '2026-10-01' } }, true],
    ['who moved in a day later', { self: { residence: 'in-city', moveInDate: '2026-10-02' } }, false],
    [
      'who moved in some day of that month',
      { self: { residence: 'in-city', moveInDate: '2026-10' } },
      undefined,
    ],
    ['who does not say when', { self: { residence: 'in-city' } }, undefined],
    ...([
      ['who says that the mother lived here', {}, true, true],
      ['who says that she did not', {}, false, false],
      ['who does not know', {}, 'unknown', undefined],
      ['whose day says otherwise than that', { moveInDate: '2026-10-02' }, true, true],
      ['who says so of some day of that month', { moveInDate: '2026-10' }, false, false],
    ].map(([name, told, motherLivedHereAtBirth, expected]) => [
      name,
      { self: { residence: 'in-city', ...(told as object) }, motherLivedHereAtBirth },
      expected,
    ]) as [string, Household, boolean | undefined][]),
    ['who is going to move', { self: { residence: 'moving-in' } }, false],
    ['who does not say where', {}, undefined],
  ] as [string, Household, boolean | undefined][])('%s', (_, household, expected) =>
    expect(lived({ ...household, children: born })).toBe(expected),
  );

  test('where nobody was born, nothing came before the move', () => {
    expect(lived({ self: { residence: 'moving-in' }, children: [] })).toBe(true);
    expect(lived({ self: { residence: 'moving-in' } })).toBeUndefined();
  });
});
