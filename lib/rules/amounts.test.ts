import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { amountOf } from './amounts';
import { amountTraceOf } from './reasons';
import { assess } from './assess';
import { compileProgramme } from './compile-programme';
import { figure, judgingIn, noHolidays, smallProgramme } from './proof/small-programme';
import type { Programme } from './schema';

const source = 'source';
const figures = {
  ten: figure('yen', 10),
  fifty: figure('yen', 50),
  hundred: figure('yen', 100),
  most: figure('yen', 120),
  waitMonths: figure('months', 3),
  closeYears: figure('years', 1),
  age: figure('years', 18),
};
type Amount = NonNullable<Programme['amount']>;
const alone = { fact: 'movesWith', is: 'alone' } as const;
const married = { fact: 'marriageRegistered', is: true } as const;
const small = (amount: Partial<Amount>, given: Partial<Programme> = {}) =>
  smallProgramme({
    figures,
    amount: { kind: 'payment', period: 'once', per: 'household', parts: [], ...amount },
    ...given,
  });

/** What the small programme pays to a household that applies today. */
function yenOf(amount: Partial<Amount>, household: Household) {
  const { amount: compiled } = compileProgramme(small(amount));
  return compiled && amountOf(compiled, judgingIn(household), []).yen;
}

describe('the parts of an amount', () => {
  const base = { id: 'base', source, yen: 'hundred' } as const;
  const bonus = { id: 'bonus', source, when: alone, yen: 'fifty' } as const;

  test.each<[string, Partial<Amount>, Household, object | undefined]>([
    ['one for everybody', { parts: [base] }, {}, { min: 100, max: 100 }],
    ['both', { parts: [base, bonus] }, { movesWith: 'alone' }, { min: 150, max: 150 }],
    ['a part that is ruled out', { parts: [base, bonus] }, { movesWith: 'others' }, { min: 100, max: 100 }],
    ['a part that is open counts from nothing', { parts: [base, bonus] }, {}, { min: 100, max: 150 }],
    ['up to a sum', { parts: [{ ...base, upTo: true }] }, {}, { min: 0, max: 100 }],
    [
      'a sum from and to',
      { parts: [{ id: 'base', source, yen: { from: 'ten', to: 'fifty' } }] },
      {},
      { min: 10, max: 50 },
    ],
    [
      'a sum from and to that is open',
      { parts: [{ ...bonus, yen: { from: 'ten', to: 'fifty' } }] },
      {},
      { min: 0, max: 50 },
    ],
    [
      'no more than the ceiling',
      { parts: [base, bonus], ceiling: 'most' },
      { movesWith: 'alone' },
      { min: 120, max: 120 },
    ],
    ['up to the ceiling', { parts: [base, bonus], ceiling: 'most' }, {}, { min: 100, max: 120 }],
    ['a waiver has no figure', { parts: [{ id: 'free', source }] }, {}, undefined],
    ['a waiver beside a figure', { parts: [{ id: 'free', source }, base] }, {}, { min: 100, max: 100 }],
    ['no parts', { parts: [] }, {}, undefined],
  ])('%s', (_, amount, household, yen) => expect(yenOf(amount, household)).toEqual(yen));
});

describe('cases of a part', () => {
  const cases = [
    { when: alone, yen: 'ten' },
    { when: married, yen: 'hundred' },
    { when: { all: [] }, yen: 'fifty' },
  ];
  test.each<[string, Household, object]>([
    ['the first that is met decides', { movesWith: 'alone', marriageRegistered: true }, { min: 10, max: 10 }],
    [
      'the second, where the first is ruled out',
      { movesWith: 'others', marriageRegistered: true },
      { min: 100, max: 100 },
    ],
    [
      'the last holds for all others',
      { movesWith: 'others', marriageRegistered: false },
      { min: 50, max: 50 },
    ],
    ['an open one leaves itself and those after it', { movesWith: 'others' }, { min: 50, max: 100 }],
    [
      'an open first one leaves those up to the one that is met',
      { marriageRegistered: true },
      { min: 10, max: 100 },
    ],
    ['all are open', {}, { min: 10, max: 100 }],
  ])('%s', (_, household, yen) =>
    expect(yenOf({ parts: [{ id: 'each', source, cases }] }, household)).toEqual(yen),
  );

  test('what was tested is told, up to the case that decided', () => {
    const { amount } = compileProgramme(small({ parts: [{ id: 'each', source, cases }] }));
    const tests = (household: Household) =>
      amount &&
      amountTraceOf(amount, amountOf(amount, judgingIn(household), [])).parts[0]?.tests.map(
        ({ verdict }) => verdict,
      );
    expect(tests({ movesWith: 'alone' })).toEqual(['met', 'met']);
    expect(tests({ movesWith: 'others', marriageRegistered: true })).toEqual(['met', 'unmet', 'met']);
    expect(tests({ movesWith: 'others', marriageRegistered: false })).toEqual([
      'met',
      'unmet',
      'unmet',
      'met',
    ]);
  });
});

describe('an amount that hangs on the day of applying', () => {
  const together = {
    fact: 'householdIsHere',
    with: { wait: 'waitMonths', close: 'closeYears' },
    is: true,
  } as const;
  const growing = small({
    judgedOn: 'application',
    parts: [
      {
        id: 'base',
        source,
        cases: [
          { when: together, yen: 'hundred' },
          { when: { all: [] }, yen: 'fifty' },
        ],
      },
    ],
  });
  // Moved on 1 July; the spouse follows on Sunday, 20 December, and has waited three months on 20 or 21 March.
  const household: Household = {
    movesWith: 'same-household-later',
    self: { residence: 'in-city', moveInDate: '2026-07-01' },
    spouse: { residence: 'moving-in', moveInDate: '2026-12-20' },
    children: [],
  };
  const { amount } = compileProgramme(growing);
  const stepsIn = (...days: [string, string?][]) => {
    const stretches = days.map(([from, until]) => ({
      from: plainDate(from),
      until: until === undefined ? until : plainDate(until),
    }));
    const trace = amount && amountOf(amount, judgingIn(household), stretches);
    return { yen: trace?.yen, steps: trace?.steps.map(({ from, yen }) => [from, yen?.min, yen?.max]) };
  };

  test('has a step on the first open day of each change', () => {
    expect(stepsIn(['2026-11-23', '2027-07-01'])).toEqual({
      yen: { min: 50, max: 100 },
      steps: [
        ['2026-11-23', 50, 50],
        ['2026-12-21', 50, 100],
        ['2027-03-22', 100, 100],
      ],
    });
  });

  test('is one sum where it does not change within the days', () => {
    expect(stepsIn(['2026-11-23', '2026-12-18'])).toEqual({ yen: { min: 50, max: 50 }, steps: [] });
    expect(stepsIn(['2027-03-22', '2027-07-01'])).toEqual({ yen: { min: 100, max: 100 }, steps: [] });
  });

  test('changes after a pause where the day falls into it, and in days without an end', () => {
    expect(stepsIn(['2026-11-23', '2026-11-30'], ['2027-04-01']).steps).toEqual([
      ['2026-11-23', 50, 50],
      ['2027-04-01', 100, 100],
      ['2027-12-21', 50, 100],
    ]);
  });

  test('does not change on a day that no open day follows', () => {
    expect(stepsIn(['2026-11-23', '2026-12-20'])).toEqual({ yen: { min: 50, max: 50 }, steps: [] });
    expect(stepsIn(['2026-11-23', '2026-12-21']).steps).toHaveLength(2);
  });

  test('begins with the first days that have an open day in them', () => {
    // 28 and 29 November 2026 are a weekend; the next days are a day of their own.
    expect(stepsIn(['2026-11-28', '2026-11-29'], ['2027-04-01', '2027-04-01'])).toEqual({
      yen: { min: 100, max: 100 },
      steps: [],
    });
    expect(stepsIn(['2026-12-18', '2026-12-18'], ['2026-12-21', '2026-12-21']).steps).toEqual([
      ['2026-12-18', 50, 50],
      ['2026-12-21', 50, 100],
    ]);
  });

  test('without days is that of today', () => {
    expect(stepsIn()).toEqual({ yen: { min: 50, max: 50 }, steps: [] });
  });
});

describe('amounts of several people', () => {
  const perChild = (per: Amount['per']) =>
    small(
      { per, parts: [{ id: 'each', source, yen: 'hundred' }] },
      {
        subject: 'child',
        conditions: [{ id: 'at-nursery', source, when: { fact: 'care', includes: 'nursery' } }],
      },
    );
  const total = (programme: Programme, household: Household) => {
    const [result] = assess(household, plainDate('2026-11-22'), {
      programmes: [programme],
      places: {},
      holidays: noHolidays,
    });
    return result?.amount?.yen;
  };
  const [atNursery, atHome, open] = [{ care: ['nursery' as const] }, { care: [] }, {}];

  test.each<[string, object[], object | undefined]>([
    ['two children', [atNursery, atNursery], { min: 200, max: 200 }],
    ['one of two', [atNursery, atHome], { min: 100, max: 100 }],
    ['one, and perhaps the other', [atNursery, open], { min: 100, max: 200 }],
    ['perhaps both', [open, open], { min: 0, max: 200 }],
    ['none', [atHome, atHome], undefined],
  ])('add up for each child: %s', (_, children, yen) => {
    expect(total(perChild('child'), { self: {}, children })).toEqual(yen);
  });

  test('are paid once where they are for the household', () => {
    expect(total(perChild('household'), { self: {}, children: [atNursery, atNursery] })).toEqual({
      min: 100,
      max: 100,
    });
  });
});
