import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { groupAt, inputAt } from './fields';
import type { Household, Period } from './household';
import { isModest } from './input-size';
import { periodProblems } from './period-problems';
import { placeProblems } from './place-problems';
import { readHousehold } from './read-household';

const day = plainDate('2026-11-22');

test.each([
  [[], 'household'],
  [['self'], 'adult'],
  [['spouse'], 'adult'],
  [['children', 0], 'child'],
  [['self', 'periods', 1], 'period'],
  [['movesWith'], undefined],
])('at %j stands a %s', (path, group) => expect(groupAt(path)).toBe(group));

test('the answers of each kind of thing are known, and nothing of the language itself', () => {
  expect(inputAt(['movesWith'])?.type).toBe('choice');
  expect(inputAt(['self', 'periods', 0, 'from'])?.type).toBe('date');
  expect(inputAt(['self', 'movesWith'])).toBeUndefined();
  expect(inputAt(['toString'])).toBeUndefined();
  expect(inputAt(['movesWith', 'self'])).toBeUndefined();
  expect(inputAt([])).toBeUndefined();
});

describe('what is small enough to look at', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
  test.each<[string, unknown, boolean]>([
    ['six levels', nested(6), true],
    ['seven levels', nested(7), false],
    ['2,000 values', Array(1999).fill(1), true],
    ['a value more', Array(2000).fill(1), false],
    ['a text of 100 characters', 'a'.repeat(100), true],
    ['a text of 101', 'a'.repeat(101), false],
    ['a key of 100 characters', { ['a'.repeat(100)]: 1 }, true],
    ['a key of 101', { ['a'.repeat(101)]: 1 }, false],
    ['a long text inside', { a: ['b'.repeat(101)] }, false],
    ['nothing', null, true],
    ['nothing at all', undefined, true],
  ])('%s: %s', (_, input, expected) => expect(isModest(input)).toBe(expected));
});

describe('problems of a history', () => {
  const problems = (periods: Period[], told: object = { moveInDate: '2027-04-01' }) =>
    periodProblems({ ...told, periods }, 'self', day).map(({ path, code, values }) => ({
      path,
      code,
      ...values,
    }));
  test('name the days and the other period', () => {
    expect(
      problems([
        { from: '2015-01-01', until: '2020-04-01' },
        { from: '2020-03-31', until: 'move' },
      ]),
    ).toEqual([
      {
        path: 'self.periods.1',
        code: 'overlap',
        other: 'self.periods.0',
        from: '2020-03-31',
        until: '2020-04-01',
      },
    ]);
    expect(problems([{ from: '2020-04', until: '2020-03' }])).toEqual([
      { path: 'self.periods.0.until', code: 'end-before-start', start: '2020-04-01' },
    ]);
  });
  test.each<[string, Period[], object, number]>([
    [
      'inside another',
      [
        { from: '2010', until: '2020' },
        { from: '2015', until: '2016' },
      ],
      {},
      1,
    ],
    [
      'around another',
      [
        { from: '2015-06-01', until: '2015-06-05' },
        { from: '2010', until: '2020' },
      ],
      {},
      1,
    ],
    [
      'the later one listed first',
      [
        { from: '2018', until: 'move' },
        { from: '2010', until: '2019' },
      ],
      { moveInDate: '2027-04-01' },
      1,
    ],
    [
      'of three each pair',
      [
        { from: '2010', until: '2020' },
        { from: '2011', until: '2019' },
        { from: '2012', until: '2018' },
      ],
      {},
      3,
    ],
    [
      'apart',
      [
        { from: '2010', until: '2012' },
        { from: '2013', until: '2014' },
      ],
      {},
      0,
    ],
    ['without a first day', [{ until: '2012' }, { from: '2010', until: '2014' }], {}, 0],
    [
      'until a move that never was',
      [
        { from: '2010', until: 'move' },
        { from: '2012', until: '2014' },
      ],
      { moveInDate: 'none' },
      0,
    ],
    ['until the day before a move', [{ from: '2027-04-01', until: 'move' }], { moveInDate: '2027-04-02' }, 0],
    ['from the day of the move', [{ from: '2027-04-02', until: 'move' }], { moveInDate: '2027-04-02' }, 1],
    [
      'from yesterday until a move still ahead',
      [
        { from: '2010', until: '2026-11-22' },
        { from: '2010-06-01', until: 'move' },
      ],
      { residence: 'moving-in' },
      1,
    ],
    [
      'today until a move still ahead',
      [
        { from: '2026-11-20', until: '2026-12-31' },
        { from: '2026-11-20', until: 'move' },
      ],
      { residence: 'moving-in' },
      1,
    ],
    [
      'two days before a move still ahead',
      [
        { from: '2026-11-21', until: '2026-12-31' },
        { from: '2026-11-20', until: 'move' },
      ],
      { residence: 'moving-in' },
      0,
    ],
  ])('%s: %#', (_, periods, told, count) => expect(problems(periods, told)).toHaveLength(count));
  test('are none where the history is not known', () => {
    expect(periodProblems({ periods: 'unknown' }, 'self', day)).toEqual([]);
    expect(periodProblems({}, 'self', day)).toEqual([]);
  });
});

test('a municipality that no rule names is told the nearest name', () => {
  const places = { kumagaya: { code: 'kumagaya', neighbour: true, disadvantaged: false } };
  const problems = (household: Household) =>
    placeProblems(household, places).map(({ path, values, message }) => [path, values['nearest'], message]);
  const periods = [
    { municipality: 'kumagaya' },
    { municipality: 'kumgaya' },
    { municipality: 'other' },
    { municipality: 'unknown' },
    {},
  ] as Period[];
  expect(problems({ self: { periods } })).toEqual([
    [
      'self.periods.1.municipality',
      'kumagaya',
      'Write kumagaya, another code of content/places.yaml, or other.',
    ],
  ]);
  expect(problems({ spouse: { periods: [{ municipality: 'ina' }] } })).toEqual([
    ['spouse.periods.0.municipality', '', 'Write a code of content/places.yaml, such as kumagaya, or other.'],
  ]);
  expect(problems({ spouse: 'none', self: { periods: 'unknown' } })).toEqual([]);
});

describe('what is written is refused with what to write', () => {
  const problems = (input: unknown) => {
    const read = readHousehold(input, day);
    return 'problems' in read
      ? read.problems.map(({ path, code, values, message }) => [path, code, values, message])
      : [];
  };
  test.each<[unknown, string, string, object, string]>([
    [
      { fertilityGrantYears: 21 },
      'fertilityGrantYears',
      'out-of-range',
      { most: 20 },
      'Write a whole number from 0 to 20, or unknown.',
    ],
    [
      { fertilityGrantYears: -1 },
      'fertilityGrantYears',
      'out-of-range',
      { most: 20 },
      'Write a whole number from 0 to 20, or unknown.',
    ],
    [{ marriageRegistered: 'yes' }, 'marriageRegistered', 'wrong-type', {}, 'Write true, false or unknown.'],
    [{ children: Array(16).fill({}) }, 'children', 'too-many', { most: 15 }, 'Write at most 15 children.'],
    [
      { self: { birthDate: 1899 } },
      'self.birthDate',
      'wrong-type',
      {},
      'Write a day that exists (2027-03-15), a month (2027-03), a year (2027), a span (2027-03/2027-05) or unknown.',
    ],
    [{ self: { birthDate: 2199 } }, 'self.birthDate', 'wrong-type', {}, 'Write the year in quotes: "2199".'],
    [
      { self: { moveInDate: '2027-13' } },
      'self.moveInDate',
      'impossible-date',
      {},
      'Write a day that exists (2027-03-15), a month (2027-03), a year (2027), a span (2027-03/2027-05), none or unknown.',
    ],
    [
      { self: { birthDate: 'none' } },
      'self.birthDate',
      'impossible-date',
      {},
      'Write a day that exists (2027-03-15), a month (2027-03), a year (2027), a span (2027-03/2027-05) or unknown.',
    ],
    [
      { self: { periods: [{ municipality: 'Kumagaya' }] } },
      'self.periods.0.municipality',
      'choose-one',
      {},
      'Write a code of content/places.yaml, such as kumagaya, or other, or unknown.',
    ],
    [
      { careReasons: ['work', 'play'] },
      'careReasons',
      'choose-one',
      { choices: 'work, birth, illness-or-care, disaster, looking-for-work, school, other-listed' },
      'Write a list of work, birth, illness-or-care, disaster, looking-for-work, school, other-listed ([] for none of them), or unknown.',
    ],
    [
      { self: { livesWithSelf: true } },
      'self.livesWithSelf',
      'unknown-field',
      { field: 'livesWithSelf', nearest: '' },
      expect.stringMatching(/^Leave it out; known here are /) as unknown as string,
    ],
    [
      { pregnant: true },
      'pregnant',
      'unknown-field',
      { field: 'pregnant', nearest: 'pregnancy' },
      'Write pregnancy, or leave it out.',
    ],
    [
      { birthDate: '1990' },
      'birthDate',
      'unknown-field',
      { field: 'birthDate', nearest: 'self.birthDate' },
      'Write self.birthDate, or leave it out.',
    ],
  ])('%j', (input, ...problem) => expect(problems(input)).toEqual([problem]));

  test('one problem a field and kind', () => {
    expect(problems({ careReasons: ['play', 'rest'] })).toHaveLength(1);
    expect(
      problems({ self: { birthDates: '1990', birthDate: 'x', residnce: 1 } })
        .map(([path]) => path)
        .toSorted(),
    ).toEqual(['self.birthDate', 'self.birthDates', 'self.residnce']);
  });
});
