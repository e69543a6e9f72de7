import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { ageSpan, birthOf, classOf, gradeOf } from '../facts/ages';
import { situationOf } from '../facts/situation';
import type { Child, Household } from '../facts/household';
import { hasFertilityTests, womanAgeAtTests, yearsOfStay } from './bands';
import { careDays } from './care-days';

const day = plainDate('2026-11-22');
const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });

describe('the age around a birthday', () => {
  test.each<[string, string[], { min: number; max: number }]>([
    ['2026-11-20', [], { min: 29, max: 29 }],
    ['2026-11-21', [], { min: 29, max: 30 }],
    ['2026-11-22', [], { min: 30, max: 30 }],
    ['2026-11-21', ['end-of-day'], { min: 30, max: 30 }],
    ['2026-11-21', ['start-of-day'], { min: 29, max: 29 }],
  ])('on %s of somebody born on 22 November 1996, read %j: %j', (on, as, age) => {
    expect(ageSpan(range('1996-11-22'), range(on), as)).toEqual(age);
  });

  test('is a span where birth or day is one', () => {
    expect(ageSpan(range('1996-01-01', '1996-12-31'), range('2026-11-22'), [])).toEqual({ min: 29, max: 30 });
    expect(ageSpan(range('1996-11-22'), range('2026-11-01', '2028-11-30'), [])).toEqual({ min: 29, max: 32 });
  });

  test('is nobody’s where there is no such person or day, and open while one is not known', () => {
    expect(ageSpan(null, undefined, [])).toBeNull();
    expect(ageSpan(range('1996-11-22'), null, [])).toBeNull();
    expect(ageSpan(undefined, range('2026-11-22'), [])).toBeUndefined();
    expect(ageSpan(range('1996-11-22'), undefined, [])).toBeUndefined();
  });
});

test('class and grade are those of the fiscal years of the days', () => {
  const days = range('2027-03-31', '2027-04-01');
  expect(classOf(range('2023-04-01'), days)).toEqual({ min: 3, max: 4 });
  expect(classOf(range('2023-04-01', '2023-04-02'), range('2026-11-22'))).toEqual({ min: 2, max: 3 });
  expect(gradeOf(range('2017-04-02'), days)).toEqual({ min: 3, max: 4 });
  expect(gradeOf(range('2017-04-01', '2017-04-02'), range('2026-11-22'))).toEqual({ min: 3, max: 4 });
  expect([classOf(undefined, days), gradeOf(undefined, days)]).toEqual([undefined, undefined]);
});

test('the birth is that of whom the fact is about', () => {
  const household: Household = {
    self: { birthDate: '1990-01-01' },
    spouse: 'none',
    children: [{ birthDate: '2020-01-01' }],
  };
  const situation = situationOf(household, day, {});
  expect(birthOf(situation, { adult: 'self' })).toEqual(range('1990-01-01'));
  expect(birthOf(situation, { adult: 'self', child: 0 })).toEqual(range('2020-01-01'));
  expect(birthOf(situation, { adult: 'self', child: 1 })).toBeUndefined();
  expect(birthOf(situation, { adult: 'spouse' })).toBeNull();
  expect(birthOf(situationOf({}, day, {}), { adult: 'spouse' })).toBeUndefined();
});

describe('the days on which the place of care is judged', () => {
  const daysOf = (child: Child, as: string[] = [], on = '2026-11-22') => {
    const situation = situationOf(
      { self: { residence: 'in-city' }, children: [{ residence: 'in-city', ...child }] },
      plainDate(on),
      {},
    );
    const [me] = situation.children ?? [];
    return me && careDays(situation, me, as);
  };
  const untilApril = range('2026-11-22', '2027-04-01');

  test.each<[string, Child, string[], object]>([
    ['are today for who is at nursery', { care: ['nursery'] }, [], range('2026-11-22')],
    ['are today for who is at home', { care: [] }, [], range('2026-11-22')],
    ['last until 1 April where it is only planned', { care: ['nursery-planned'] }, [], untilApril],
    ['last until 1 April while nobody said', {}, [], untilApril],
    ['last until 1 April while nobody knows', { care: 'unknown' }, [], untilApril],
    [
      'are today at the place that is named',
      { care: ['kindergarten', 'nursery-planned'] },
      ['kindergarten'],
      range('2026-11-22'),
    ],
    [
      'last until 1 April at another one',
      { care: ['kindergarten', 'nursery-planned'] },
      ['nursery'],
      untilApril,
    ],
    [
      'are today where a reading names no place',
      { care: ['development'] },
      ['whole-household'],
      range('2026-11-22'),
    ],
  ])('%s', (_, child, as, days) => expect(daysOf(child, as)).toEqual(days));

  test('on 1 April they last until the next one', () => {
    expect(daysOf({}, [], '2027-04-01')).toEqual(range('2027-04-01', '2028-04-01'));
    expect(daysOf({}, [], '2027-03-31')).toEqual(range('2027-03-31', '2027-04-01'));
  });

  test('of a child who moves after 1 April they begin with the move', () => {
    const moving = { residence: 'moving-in', moveInDate: '2027-06-01', care: ['nursery-planned'] } as const;
    expect(daysOf({ ...moving, care: [...moving.care] })).toEqual(range('2027-06-01', '2027-06-01'));
  });
});

test.each<[Household['intendedStay'], object | undefined]>([
  ['under-two-years', { min: 0, max: 1 }],
  ['two-to-five-years', { min: 2, max: 4 }],
  ['five-years-or-more', { min: 5, max: 1000 }],
  ['unknown', undefined],
  [undefined, undefined],
])('a stay of %s is %j full years', (intendedStay, years) =>
  expect(yearsOfStay(situationOf(intendedStay ? { intendedStay } : {}, day, {}))).toEqual(years),
);

test.each<[Household['ageAtTests'], object | null | undefined]>([
  ['under-35', { min: 0, max: 34 }],
  ['35-to-42', { min: 35, max: 42 }],
  ['43-or-over', { min: 43, max: 1000 }],
  ['no-tests', null],
  ['unknown', undefined],
  [undefined, undefined],
])('an age of %s is %j full years', (ageAtTests, years) =>
  expect(womanAgeAtTests(situationOf(ageAtTests ? { ageAtTests } : {}, day, {}))).toEqual(years),
);

test.each<[Pick<Household, 'ageAtTests' | 'fertilityCare'>, boolean | undefined]>([
  [{ ageAtTests: '43-or-over' }, true],
  [{ ageAtTests: 'no-tests' }, false],
  [{ fertilityCare: ['tests'] }, true],
  [{ fertilityCare: ['tests'], ageAtTests: 'unknown' }, true],
  [{ fertilityCare: ['insured-treatment'] }, false],
  [{ fertilityCare: [] }, false],
  [{ fertilityCare: 'unknown' }, undefined],
  [{}, undefined],
])('of %j it is %s that there are tests', (told, expected) =>
  expect(hasFertilityTests(situationOf(told, day, {}))).toBe(expected),
);
