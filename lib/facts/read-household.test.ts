import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { householdSchema } from './household';
import { readHousehold } from './read-household';

const day = plainDate('2026-11-22');
const places = { kumagaya: { code: 'kumagaya', neighbour: true, disadvantaged: false } };
const read = (input: unknown) => readHousehold(input, day, places);
const problems = (input: unknown) => {
  const result = read(input);
  return 'problems' in result ? result.problems.map(({ path, code, message }) => [path, code, message]) : [];
};
const codes = (input: unknown) => problems(input).map(([path, code]) => [path, code]);
const history = (...periods: object[]) => ({ self: { moveInDate: '2027-04-01', periods } });

test('a household comes back as it was written', () => {
  const written = { self: { residence: 'moving-in', birthDate: '1990-04' }, spouse: 'none', children: [] };
  expect(read(written)).toEqual({ household: written });
  expect(read({})).toEqual({ household: {} });
});

describe('a field nobody knows names the nearest known one', () => {
  test.each([
    [{ residnce: 'in-city' }, 'residnce', 'Write self.residence, or leave it out.'],
    [{ self: { birthday: '1990-04-01' } }, 'self.birthday', 'Write birthDate, or leave it out.'],
    [{ spouse: { periods: [{ form: '2020' }] } }, 'spouse.periods.0.form', 'Write from, or leave it out.'],
    [{ children: [{ cares: [] }] }, 'children.0.cares', 'Write care, or leave it out.'],
    [
      { children: [{ schoolUniform: true }] },
      'children.0.schoolUniform',
      'Leave it out; known here are birthDate, livesWithSelf, care, residence, moveInDate.',
    ],
  ])('%j', (input, path, message) => {
    expect(problems(input)).toEqual([[path, 'unknown-field', message]]);
  });
});

describe('a wrong value is refused with its path', () => {
  test.each([
    [{ self: { residence: 'city' } }, 'self.residence', 'choose-one'],
    [{ self: { residence: null } }, 'self.residence', 'choose-one'],
    [{ spouse: 'no' }, 'spouse', 'wrong-type'],
    [{ spouse: { student: 1 } }, 'spouse.student', 'wrong-type'],
    [{ children: [{ care: ['nursery', 'school'] }] }, 'children.0.care', 'choose-one'],
    [{ children: [3] }, 'children.0', 'wrong-type'],
    [{ children: Array(16).fill({}) }, 'children', 'too-many'],
    [{ self: { periods: Array(21).fill({}) } }, 'self.periods', 'too-many'],
    [{ fertilityGrantYears: 21 }, 'fertilityGrantYears', 'out-of-range'],
    [{ fertilityGrantYears: '5' }, 'fertilityGrantYears', 'wrong-type'],
    [{ self: { birthDate: '1990-04-31' } }, 'self.birthDate', 'impossible-date'],
    [{ self: { hireDate: '2027-02-29' } }, 'self.hireDate', 'impossible-date'],
    [{ self: { birthDate: 19900401 } }, 'self.birthDate', 'wrong-type'],
    [history({ place: 'saitama', municipality: 'kumgaya' }), 'self.periods.0.municipality', 'choose-one'],
    [history({ place: 'saitama', municipality: 'constructor' }), 'self.periods.0.municipality', 'choose-one'],
    [null, '', 'wrong-type'],
    ['unknown', '', 'wrong-type'],
    [[], '', 'wrong-type'],
  ])('%j', (input, path, code) => {
    expect(codes(input)).toEqual([[path, code]]);
  });

  test.each([
    [{ self: { hireDate: 'soon' } }, /a span \(2027-03\/2027-05\), none or unknown\.$/],
    [history({ from: 'soon' }), /a span \(2027-03\/2027-05\) or unknown\.$/],
    [history({ until: 'soon' }), /, unknown, or move when it lasts until the move\.$/],
  ])('the days of %j can be written otherwise', (input, message) =>
    expect(problems(input)).toEqual([
      [expect.any(String), 'impossible-date', expect.stringMatching(message)],
    ]),
  );

  test('several problems are all said at once', () => {
    const input = { self: { residence: 'x' }, children: [{ birthDate: '2024-02-30', age: 2 }] };
    expect(codes(input)).toEqual([
      ['self.residence', 'choose-one'],
      ['children.0.birthDate', 'impossible-date'],
      ['children.0.age', 'unknown-field'],
    ]);
  });

  test('a year that YAML read as a number is asked for in quotes', () => {
    expect(problems({ self: { birthDate: 1990 } })).toEqual([
      ['self.birthDate', 'wrong-type', 'Write the year in quotes: "1990".'],
    ]);
  });
});

describe('a day to come', () => {
  test.each([
    [{ self: { birthDate: '2026-11-23' } }, 'self.birthDate'],
    [{ spouse: { birthDate: '2026-12' } }, 'spouse.birthDate'],
    [{ children: [{}, { birthDate: '2027' }] }, 'children.1.birthDate'],
    [{ self: { startupGrantDate: '2026-11-23' } }, 'self.startupGrantDate'],
  ])('%j is refused', (input, path) => {
    expect(problems(input)).toEqual([[path, 'date-after', 'Write a day up to 2026-11-22.']]);
  });

  test.each([
    { self: { birthDate: '2026-11-22' } },
    { children: [{ birthDate: '2026-11' }] },
    { self: { moveInDate: '2030-01-01' } },
    { self: { startupGrantDate: 'none' } },
  ])('%j is fine', (input) => expect(codes(input)).toEqual([]));
});

describe('periods', () => {
  test.each([
    [history({ from: '2020-04-01', until: '2020-03-31' }), [['self.periods.0.until', 'end-before-start']]],
    [history({ from: '2020', until: '2019' }), [['self.periods.0.until', 'end-before-start']]],
    [history({ from: '2027-04-01', until: 'move' }), [['self.periods.0.until', 'end-before-start']]],
    [history({ from: '2020-04-01', until: '2020-04-01' }), []],
    [history({ from: '2020', until: '2020' }), []],
    [history({ from: '2027-03-31', until: 'move' }), []],
  ])('that end before they begin: %j', (input, expected) => expect(codes(input)).toEqual(expected));

  test.each([
    ['share two days', ['2015-01-01', '2020-04-01'], ['2020-03-31', 'move'], true],
    ['share one day', ['2015-01-01', '2020-03-31'], ['2020-03-31', 'move'], false],
    ['may share the days of a month', ['2015-01-01', '2020-03'], ['2020-03', 'move'], false],
    ['both last until the move', ['2015', 'move'], ['2020', 'move'], true],
    ['have an end that is not known', ['2015', 'unknown'], ['2020', 'move'], false],
  ])('that %s', (_, a, b, isRefused) => {
    const [first, second] = [a, b].map(([from, until]) => ({ from, until }));
    expect(codes(history(first ?? {}, second ?? {}))).toEqual(
      isRefused ? [['self.periods.1', 'overlap']] : [],
    );
  });

  test('that last until a planned move overlap, although its day is not known', () => {
    const periods = [
      { from: '2015', until: 'move' },
      { from: '2018', until: '2020-06-30' },
    ];
    expect(codes({ self: { residence: 'moving-in', periods } })).toEqual([['self.periods.1', 'overlap']]);
    expect(codes({ self: { residence: 'in-city', periods } })).toEqual([]);
  });
});

describe('hostile input', () => {
  test('keys of the language itself are unknown fields', () => {
    const input = JSON.parse('{"__proto__":{"residence":"in-city"},"self":{"constructor":{}},"toString":1}');
    expect(codes(input)).toEqual([
      ['self.constructor', 'unknown-field'],
      ['__proto__', 'unknown-field'],
      ['toString', 'unknown-field'],
    ]);
  });

  test('depth and size are refused, not walked', () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { self: deep };
    const [tooLarge] = codes(deep);
    expect(tooLarge).toEqual(['', 'too-large']);
    expect(codes({ children: Array(1_000_000).fill({}) })).toEqual([tooLarge]);
    expect(codes({ self: { hireDate: '/'.repeat(10_000_000) } })).toEqual([tooLarge]);
    expect(codes({ ['a'.repeat(10_000_000)]: 1 })).toEqual([tooLarge]);
  });

  test('a description of fifteen children and twice twenty periods is not too large', () => {
    const periods = Array(20).fill({
      place: 'tokyo',
      wardsWork: 'none',
      wardsStudy: false,
      municipality: 'other',
    });
    const children = Array(15).fill({ birthDate: '2020', care: ['nursery', 'development'] });
    expect(codes({ self: { periods }, spouse: { periods }, children })).toEqual([]);
  });

  test('whatever arrives is answered: a household that the schema takes, or problems with a sentence', () => {
    const names = [
      'self',
      'spouse',
      'children',
      'periods',
      'birthDate',
      'care',
      'residence',
      '__proto__',
      'until',
    ];
    const leaf = fc.oneof(
      fc.constantFrom('unknown', 'none', 'nursery', 'in-city', '2020', '2020-13', 'move', 1990, true, null),
      fc.anything(),
    );
    const tree = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('node'), {
          noNullPrototype: false,
        }),
        fc.array(tie('node')),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (input) => {
        const result = read(input);
        if ('household' in result) return householdSchema.safeParse(result.household).success;
        return (
          result.problems.length > 0 &&
          result.problems.every(
            ({ message }) =>
              message.startsWith('Write') || message.startsWith('Leave') || message.startsWith('Change'),
          )
        );
      }),
      { numRuns: 3_000 },
    );
  });
});
