import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf, situationOnApplying, endless, personOf } from './situation';
import { dayNumber } from './intervals';
import { allOf, anyOf } from './three-valued';
import { dateOf, dateOrNone, notAfter, notBefore } from './told-dates';

const day = plainDate('2026-11-22');
const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });

test('a date is read as the days it may mean, as often as it is asked for', () => {
  for (let time = 0; time < 2; time += 1) {
    expect(dateOrNone('2027-03')).toEqual(range('2027-03-01', '2027-03-31'));
    expect(dateOrNone('none')).toBeNull();
    expect([dateOrNone('unknown'), dateOrNone(undefined), dateOrNone('spring')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([dateOf('none'), dateOf('2027-03-15')]).toEqual([undefined, range('2027-03-15')]);
  }
});

test.each([
  ['2026-11-22', '2026-11-30', '2026-11-22', '2026-11-30', '2026-11-22', '2026-11-22'],
  ['2026-11-21', '2026-11-30', '2026-11-22', '2026-11-30', '2026-11-21', '2026-11-22'],
  ['2026-11-23', '2026-11-30', '2026-11-23', '2026-11-30', '2026-11-23', '2026-11-30'],
  ['2026-11-01', '2026-11-22', '2026-11-22', '2026-11-22', '2026-11-01', '2026-11-22'],
  ['2026-11-01', '2026-11-21', '2026-11-01', '2026-11-21', '2026-11-01', '2026-11-21'],
  ['2026-11-01', '2026-11-23', '2026-11-22', '2026-11-23', '2026-11-01', '2026-11-22'],
])('%s to %s is, still ahead on 22 November, %s to %s, and already past %s to %s', (from, until, ...rest) => {
  const [ahead, last, first, past] = rest;
  expect(notBefore(range(from, until), day)).toEqual(range(ahead ?? '', last));
  expect(notAfter(range(from, until), day)).toEqual(range(first ?? '', past));
});

test.each([
  [[true, undefined, false], true, false],
  [[true, undefined], true, undefined],
  [[undefined, false], undefined, false],
  [[false], false, false],
  [[], false, true],
] as const)('of %j any is %s, all are %s', (answers, any, all) => {
  expect([anyOf(answers), allOf(answers)]).toEqual([any, all]);
  expect(anyOf(undefined)).toBeUndefined();
});

describe('a household on a day', () => {
  const situation = situationOf(
    {
      self: { periods: [{ from: '2020-04', until: 'move' }, { until: '2021-03-31' }, {}] },
      children: [{}, {}],
    },
    day,
    {},
  );

  test('has its periods as day numbers', () => {
    const number = (text: string) => dayNumber(plainDate(text));
    expect(situation.self.periods?.map(({ first, last }) => [first, last])).toEqual([
      [
        { min: number('2020-04-01'), max: number('2020-04-30') },
        { min: endless, max: endless },
      ],
      [
        { min: -endless, max: endless },
        { min: number('2021-03-31'), max: number('2021-03-31') },
      ],
      [
        { min: -endless, max: endless },
        { min: -endless, max: endless },
      ],
    ]);
    expect(situationOf({ self: { periods: 'unknown' } }, day, {}).self.periods).toBeUndefined();
  });

  test('has its people, as far as they are known', () => {
    expect(situation.children?.map(({ index }) => index)).toEqual([0, 1]);
    expect(situationOf({ children: 'unknown' }, day, {}).children).toBeUndefined();
    expect(personOf(situation, { adult: 'spouse' })).toBeUndefined();
    expect(personOf(situation, { adult: 'self' })).toBe(situation.self);
    expect(personOf(situation, { adult: 'self', child: 1 })).toBe(situation.children?.[1]);
    expect(personOf(situation, { adult: 'self', child: 0 })).toBe(situation.children?.[0]);
    expect(situation.applying).toEqual(range(day));
    expect(situationOnApplying(situation, range('2027-01-01'))).toEqual({
      ...situation,
      applying: range('2027-01-01'),
    });
  });
});
