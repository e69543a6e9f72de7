import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf, situationOnApplying } from './situation';
import { hasChildUpToGrade, lastDayAtAge, youngestChildAge } from './childhood';

const day = plainDate('2026-11-22');
const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });

describe('a child up to a school grade on the days of applying', () => {
  const has = (births: (string | undefined)[], from = '2026-11-22', until = from) =>
    hasChildUpToGrade(
      situationOnApplying(
        situationOf({ children: births.map((birthDate) => (birthDate ? { birthDate } : {})) }, day, {}),
        range(from, until),
      ),
      6,
    );
  // Sixth grade in the fiscal year 2026: born from 2 April 2014 to 1 April 2015.
  test.each<[string, (string | undefined)[], string, string, boolean | undefined]>([
    ['in sixth grade', ['2014-04-02'], '2027-03-31', '2027-03-31', true],
    ['in seventh grade from 1 April', ['2014-04-02'], '2027-04-01', '2027-04-01', false],
    ['over the end of sixth grade', ['2014-04-02'], '2027-03-31', '2027-04-01', undefined],
    ['of some day of that April', ['2014-04'], '2026-11-22', '2026-11-22', undefined],
    ['born on the day', ['2026-11-22'], '2026-11-22', '2026-11-22', true],
    ['born the day after', ['2026-11-23'], '2026-11-22', '2026-11-22', false],
    ['born within the days', ['2026-11-23'], '2026-11-22', '2026-11-23', undefined],
    ['of whom no birth is told', [undefined], '2026-11-22', '2026-11-22', undefined],
    ['one of two', ['2000-01-01', '2020-01-01'], '2026-11-22', '2026-11-22', true],
    ['none', [], '2026-11-22', '2026-11-22', false],
  ])('%s', (_, births, from, until, expected) => expect(has(births, from, until)).toBe(expected));

  test('is not known while children are not', () => {
    expect(hasChildUpToGrade(situationOf({}, day, {}), 6)).toBeUndefined();
  });
});

test('an unborn child is of no age, and a month counts to its first end after the birthday', () => {
  expect(youngestChildAge(situationOf({ children: [{ birthDate: '2026-12' }] }, day, {}))).toEqual({
    min: 0,
    max: 0,
  });
  expect(youngestChildAge(situationOf({ children: [{}] }, day, {}))).toEqual({ min: 0, max: 3000 });
  expect(lastDayAtAge(range('2010-05-02'), 15, 5)).toEqual(range('2025-05-31'));
  expect(lastDayAtAge(null, 15, 5)).toBeNull();
});
