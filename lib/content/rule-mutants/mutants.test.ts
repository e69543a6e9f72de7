import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldsOf } from '../check/values';
import { isNamed } from './equal';
import { mutantsOfRule, mutantsOfShared } from './mutants';

const shared = { rules: {}, vary: {} };
const counts = ['first-counts', 'first-does-not'];
const figures = { maxAge: { unit: 'years', value: 29 }, first: { unit: 'date', value: '2022-04-01' } };

/** The changes of a rule, each with what then stands in the place of the rule. */
function mutantsOf(rule: string): [string, unknown][] {
  const data = { figures, conditions: [{ id: 'a', when: parse(rule) }] };
  return mutantsOfRule(data, shared, counts)
    .filter(({ change }) => change !== 'met by everybody')
    .map(({ change, data: made }) => {
      const [condition] = made().conditions as { when: unknown }[];
      return [change, condition?.when];
    });
}
const rule = (text: string): unknown => parse(text);

describe('each kind of slip makes what it says', () => {
  test.each([
    ['true for false', '{ fact: student, is: true }', [['true -> false', '{ fact: student, is: false }']]],
    [
      'another code',
      '{ fact: movesWith, is: others }',
      [['others -> same-household-later', '{ fact: movesWith, is: same-household-later }']],
    ],
    [
      'a code forgotten, a code too many',
      '{ fact: movesWith, oneOf: [alone, others] }',
      [
        ['alone dropped', '{ fact: movesWith, oneOf: [others] }'],
        ['others dropped', '{ fact: movesWith, oneOf: [alone] }'],
        ['same-household added', '{ fact: movesWith, oneOf: [alone, others, same-household] }'],
      ],
    ],
    [
      'the limit itself, and a figure in this one place',
      '{ fact: ageAtMoveIn, atMost: maxAge }',
      [
        ['atMost -> below', '{ fact: ageAtMoveIn, below: maxAge }'],
        ['maxAge 29 -> 28', '{ fact: ageAtMoveIn, atMost: mutated }'],
        ['maxAge 29 -> 30', '{ fact: ageAtMoveIn, atMost: mutated }'],
      ],
    ],
    [
      'before for after, and without the day itself',
      '{ fact: moveInDay, onOrAfter: { fact: registrationDay } }',
      [
        ['onOrAfter -> onOrBefore', '{ fact: moveInDay, onOrBefore: { fact: registrationDay } }'],
        [
          'onOrAfter -> after',
          '{ all: [{ fact: moveInDay, onOrAfter: { fact: registrationDay } }, { not: { fact: moveInDay, onOrBefore: { fact: registrationDay } } }] }',
        ],
      ],
    ],
    [
      'any for all, a part forgotten',
      '{ all: [{ fact: student }, { fact: firstHome }] }',
      [
        ['all -> any', '{ any: [{ fact: student }, { fact: firstHome }] }'],
        ['part dropped', '{ all: [{ fact: firstHome }] }'],
        ['part dropped', '{ all: [{ fact: student }] }'],
      ],
    ],
    [
      'another way of reading, or none',
      '{ fact: ageAtMoveIn, as: [end-of-day], above: some }',
      [
        ['above -> atLeast', '{ fact: ageAtMoveIn, as: [end-of-day], atLeast: some }'],
        ['end-of-day dropped', '{ fact: ageAtMoveIn, above: some }'],
        ['start-of-day added', '{ fact: ageAtMoveIn, as: [end-of-day, start-of-day], above: some }'],
      ],
    ],
    ['not forgotten', '{ not: { fact: student } }', [['not dropped', '{ fact: student }']]],
    [
      'the other of the couple',
      '{ fact: moveInDay, of: self }',
      [['self -> spouse', '{ fact: moveInDay, of: spouse }']],
    ],
    [
      'the other way in time, the other way to count',
      '{ fact: moveInDay, plus: some, count: first-does-not }',
      [
        ['plus -> minus', '{ fact: moveInDay, minus: some }'],
        ['first-does-not -> first-counts', '{ fact: moveInDay, plus: some, count: first-counts }'],
      ],
    ],
    [
      'later for earlier',
      '{ fact: moveInDay, minus: some }',
      [['minus -> plus', '{ fact: moveInDay, plus: some, count: first-counts }']],
    ],
    [
      'one of the couple alone',
      '{ either: { fact: moveInDay } }',
      [['either -> self', '{ fact: moveInDay, of: self }']],
    ],
  ])('%s', (_, written, slips) => {
    expect(mutantsOf(written)).toEqual(slips.map(([change, made]) => [change, rule(String(made))]));
  });

  test('a figure changes where it stands; days by a day, days of every year too', () => {
    const data = {
      figures,
      versions: [{ id: 'a', from: 'first', conditions: [] }],
      window: { readings: [{ id: 'b' }], intake: { opens: '03-01', closes: '02-28' } },
    };
    const made = mutantsOfRule(data, shared, counts).map(({ path, change }) => `${path}: ${change}`);
    expect(made).toEqual([
      'versions.a.from: first 2022-04-01 -> 2022-03-31',
      'versions.a.from: first 2022-04-01 -> 2022-04-02',
      'window.intake: intake dropped',
      'window.intake.opens: 03-01 -> 02-28',
      'window.intake.opens: 03-01 -> 03-02',
      'window.intake.closes: 02-28 -> 02-27',
      'window.intake.closes: 02-28 -> 03-01',
    ]);
    const [earlier] = mutantsOfRule(data, shared, counts);
    expect(fieldsOf(earlier?.data().figures).mutated).toEqual({ unit: 'date', value: '2022-03-31' });
  });

  test('a part of the file is changed once and goes with the last rule that names it', () => {
    const data = {
      let: { young: { fact: 'student', is: true } },
      conditions: [{ id: 'a', when: { all: [{ part: 'young' }, { fact: 'firstHome' }] } }],
    };
    const slips = mutantsOfRule(data, shared, counts);
    expect(slips.map(({ change }) => change)).toEqual([
      'true -> false',
      'met by everybody',
      'all -> any',
      'part dropped',
      'part dropped',
    ]);
    expect(slips.map((slip) => 'young' in fieldsOf(slip.data().let))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  test('amounts and days lose what they need not have', () => {
    const data = {
      amount: { ceiling: 'most', parts: [{ id: 'a', yen: 'b', upTo: true }, { id: 'c' }] },
      window: { readings: [{ id: 'd', opens: { fact: 'moveInDay' } }, { id: 'e' }] },
    };
    expect(mutantsOfRule(data, shared, counts).map(({ path, change }) => `${path}: ${change}`)).toEqual([
      'amount.ceiling: ceiling dropped',
      'amount.parts.a: a dropped',
      'amount.parts.a.upTo: upTo dropped',
      'window.readings.d: d dropped',
      'window.readings.e: e dropped',
      'window.readings.d.opens: opens dropped',
    ]);
  });

  test('readings and cases lose one, a test asks for nothing', () => {
    const reading = (id: string) => ({ id, when: { fact: 'moveInDay', as: [id] } });
    const data = {
      conditions: [
        { id: 'a', readings: [reading('b'), reading('c'), { id: 'd' }] },
        { id: 'e', reportedBy: { id: 'f' }, when: { fact: 'moveInDay' } },
      ],
      amount: { parts: [{ id: 'g', cases: [{ yen: 'h' }, { yen: 'i' }] }] },
    };
    expect(mutantsOfRule(data, shared, counts).map(({ path, change }) => `${path}: ${change}`)).toEqual([
      'conditions.a.readings.b: b dropped',
      'conditions.a.readings.c: c dropped',
      'conditions.a.readings.d: d dropped',
      'conditions.a: 3 readings met by everybody',
      'conditions.a.readings.b.when: met by everybody',
      'conditions.a.readings.c.when: met by everybody',
      'conditions.e.when: met by everybody',
      'amount.parts.g.cases.0: part dropped',
      'amount.parts.g.cases.1: part dropped',
    ]);
  });

  test('a shared rule is changed for everybody', () => {
    const rules = { 'lives-here': { fact: 'residence', is: 'in-city' } };
    expect(mutantsOfShared({ rules, vary: {} })[0]?.path).toBe('rules.lives-here.is');
  });
});

test('a star stands for anything in the name of an equal mutant', () => {
  const entry = { in: 'a-*', path: 'conditions.*.as', change: '* (x) added', because: 'of nothing' };
  const named = (change: string) => isNamed(entry, { in: 'a-b', path: 'conditions.c.as', change });
  expect([named('d (x) added'), named('d x added')]).toEqual([true, false]);
});
