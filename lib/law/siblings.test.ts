import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf } from '../facts/situation';
import type { Child } from '../facts/household';
import { careOfElders, isCounted, siblingPlace, type CountingRule } from './siblings';

const today = plainDate('2026-11-22');
const kaseOf = (...children: Child[]) =>
  situationOf(
    { self: { residence: 'in-city' }, children: children.map((each) => ({ livesWithSelf: true, ...each })) },
    today,
    {},
  );
const counting = (rule: CountingRule, lastGrade?: number) => ({ rule, lastGrade, places: [] });
const whole = counting('whole-household');
const inCare = counting('in-care-together');
const exactly = (place: number) => ({ min: place, max: place });

describe('among all children of the household', () => {
  const places = (...births: (string | undefined)[]) => {
    const situation = kaseOf(...births.map((birthDate) => (birthDate ? { birthDate } : {})));
    return births.map((_, index) => siblingPlace(situation, index, whole));
  };

  test.each<[string, string[], number[]]>([
    [
      'the eldest is first, in whatever order they are listed',
      ['2020-05-01', '2016-05-01', '2023-05-01'],
      [2, 1, 3],
    ],
    ['twins are placed in the order listed', ['2020-05-01', '2020-05-01', '2018-05-01'], [2, 3, 1]],
    ['a day decides', ['2020-05-02', '2020-05-01'], [2, 1]],
    ['an only child is the first', ['2020-05-01'], [1]],
  ])('%s', (_, births, expected) => expect(places(...births)).toEqual(expected.map(exactly)));

  test('a birth in the same month, or one that is not told, leaves both places open', () => {
    const both = { min: 1, max: 2 };
    expect(places('2020-05', '2020-05-10')).toEqual([both, both]);
    expect(places('2020-05-01', undefined)).toEqual([both, both]);
    expect(places('2020-05', '2020-05')).toEqual([both, both]);
    expect(places('2020-05-01', '2020-05')).toEqual([both, both]);
    expect(places('2020-05', '2020-06')).toEqual([exactly(1), exactly(2)]);
    expect(places('2020-05', '2020-06-01')).toEqual([exactly(1), exactly(2)]);
  });

  test('of nobody, and of a child that is not listed, nothing is known', () => {
    expect(siblingPlace(kaseOf({ birthDate: '2020' }), undefined, whole)).toBeUndefined();
    expect(siblingPlace(kaseOf({ birthDate: '2020' }), 1, whole)).toBeUndefined();
    expect(siblingPlace(situationOf({}, today, {}), 0, whole)).toBeUndefined();
  });
});

describe('up to a school grade', () => {
  const place = (birthDate: string, lastGrade: number | undefined) =>
    siblingPlace(
      kaseOf({ birthDate }, { birthDate: '2023-05-01', care: ['nursery'] }),
      1,
      counting('up-to-grade', lastGrade),
    );

  test.each([
    // Third grade in the fiscal year 2026 is born from 2 April 2017 to 1 April 2018.
    ['an elder one in third grade', '2017-04-02', 3, exactly(2)],
    ['an elder one in fourth grade', '2017-04-01', 3, exactly(1)],
    ['an elder one of whom only the year is told', '2017', 3, { min: 1, max: 2 }],
    ['a grade that no rule says', '2017-04-02', undefined, { min: 1, max: 2 }],
  ])('%s', (_, birthDate, lastGrade, expected) => expect(place(birthDate, lastGrade)).toEqual(expected));
});

describe('in care together', () => {
  const place = (elder: Child) => siblingPlace(kaseOf(elder, { birthDate: '2023-05-01' }), 1, inCare);

  test.each<[string, Child, { min: number; max: number }]>([
    ['an elder one at nursery', { birthDate: '2021-05-01', care: ['nursery'] }, exactly(2)],
    [
      'an elder one at kindergarten, and at another place later',
      { birthDate: '2021-05-01', care: ['nursery-planned', 'kindergarten'] },
      exactly(2),
    ],
    ['an elder one at home', { birthDate: '2021-05-01', care: [] }, exactly(1)],
    [
      'an elder one who goes later',
      { birthDate: '2021-05-01', care: ['nursery-planned'] },
      { min: 1, max: 2 },
    ],
    ['an elder one, nobody said where', { birthDate: '2021-05-01' }, { min: 1, max: 2 }],
    ['an elder one, nobody knows where', { birthDate: '2021-05-01', care: 'unknown' }, { min: 1, max: 2 }],
    ['an elder one at school', { birthDate: '2019-04-02', care: ['nursery'] }, exactly(1)],
    ['the last class before school', { birthDate: '2020-04-02', care: ['nursery'] }, { min: 1, max: 2 }],
  ])('%s', (_, elder, expected) => expect(place(elder)).toEqual(expected));

  test('while the younger one is in care now, the class of this year counts', () => {
    const now = { birthDate: '2023-05-01', care: ['nursery' as const] };
    const at = (birthDate: string) => siblingPlace(kaseOf({ birthDate, care: ['nursery'] }, now), 1, inCare);
    expect(at('2020-04-02')).toEqual(exactly(2));
    expect(at('2020-04-01')).toEqual(exactly(1));
  });
});

test.each([
  ['2021-05-01', '2023-05-01', true],
  ['2023-05-02', '2023-05-01', false],
  ['2018-05-01', '2023-05-01', false],
  ['2023-05', '2023-05-01', true],
])('the care of a child born %s can matter for one born %s: %s', (other, me, expected) => {
  const situation = kaseOf({ birthDate: other }, { birthDate: me, care: ['nursery'] });
  expect(careOfElders(situation, 1, [])).toEqual(expected ? ['children.0.care'] : []);
});

describe('whether a rule counts a child for every younger one', () => {
  const counted = (children: Child[], index = 0) => {
    const situation = kaseOf(...children);
    const child = situation.children?.[index];
    return child && isCounted(situation, child, inCare);
  };
  const elder: Child = { birthDate: '2020-04-02', care: ['nursery'] };
  const now: Child = { birthDate: '2023-05-01', care: ['nursery'] };

  test.each<[string, Child[], number, string]>([
    ['for the one who is in care with it', [elder, now], 0, 'met'],
    [
      'for one in care and one who begins after it has left',
      [elder, now, { birthDate: '2024-05-01', care: ['nursery-planned'] }],
      0,
      'unknown',
    ],
    [
      'for one who begins after it has left',
      [elder, { birthDate: '2024-05-01', care: ['nursery-planned'] }],
      0,
      'unknown',
    ],
    ['whatever an elder one does', [{ birthDate: '2018-05-01' }, elder], 1, 'met'],
    ['for nobody, by itself', [elder], 0, 'met'],
    ['the youngest, by itself', [{ birthDate: '2019-05-01', care: [] }, now], 1, 'met'],
    ['at school for nobody', [{ birthDate: '2015-05-01' }, now], 0, 'unmet'],
  ])('%s', (_, children, index, expected) => expect(counted(children, index)).toBe(expected));
});
