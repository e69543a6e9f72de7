import { describe, expect, test } from 'vitest';
import type { Verdict } from '../facts/value';
import type { Decision } from './decisions';
import { decision, otherMonth } from './decisions';
import { plainDate } from '../dates';
import { combinations } from './step-combinations';
import { standingOf, stepsAhead, type StepAhead, type ConditionVerdicts } from './steps-ahead';
import type { ProgrammeResult } from './programme-result';
import { smallProgramme } from './proof/small-programme';
import { changes } from './changes';
import { noHolidays } from './proof/small-programme';
import type { Household } from '../facts/household';

const standing = (lines: Record<string, Verdict>): ConditionVerdicts => new Map(Object.entries(lines));
const step = (about: string, ...closer: string[]): StepAhead => ({
  decision: { about, ways: [] },
  way: { answers: [] },
  closer: new Set(closer),
});

describe('steps at once', () => {
  const names = (steps: StepAhead[], now: ConditionVerdicts, most = 3) =>
    combinations(steps, now, most).map((each) => each.map(({ decision: { about } }) => about).join(' '));
  const one = standing({ '0 age': 'unmet', '0 home': 'met' });
  const two = standing({ '0 age': 'unmet', '0 home': 'unmet' });

  test('one is enough for one reason; more are tried too, never two about the same', () => {
    const steps = [step('move', '0 age'), step('move', '0 age'), step('stay')];
    expect(names(steps, one)).toEqual(['move', 'move', 'move stay', 'move stay']);
  });

  test('two reasons need steps that bring both closer', () => {
    expect(names([step('move', '0 age'), step('home', '0 home')], two)).toEqual(['move home']);
    expect(names([step('move', '0 age', '0 home')], two)).toEqual(['move']);
    expect(names([step('move', '0 age'), step('home', '0 home')], two, 1)).toEqual([]);
  });

  test('no more at once than asked for', () => {
    const steps = ['a', 'b', 'c', 'd'].map((about) => step(about, '0 age'));
    expect(names(steps, one, 2)).toHaveLength(4 + 6);
    expect(names(steps, one)).toHaveLength(4 + 6 + 4);
  });

  test('it is enough to bring closer all that rules out one of several people', () => {
    const people = standing({ '0 age': 'unmet', '1 home': 'unmet' });
    expect(names([step('move', '0 age')], people)).toEqual(['move']);
    expect(names([step('move', '2 age')], people)).toEqual([]);
  });

  test('what rules out the programme it builds on rules out everybody', () => {
    const based = standing({ 'base stay': 'unmet', '0 age': 'unmet', '1 age': 'met' });
    expect(names([step('stay', 'base stay')], based)).toEqual(['stay']);
    expect(names([step('stay', 'base stay')], standing({ 'base stay': 'unmet', '0 age': 'unmet' }))).toEqual(
      [],
    );
    expect(names([step('age', '0 age')], standing({ 'base stay': 'unmet', '0 age': 'unmet' }))).toEqual([]);
  });
});

describe('steps that bring something closer', () => {
  const way = (value: string, sample?: string) => ({
    answers: [{ path: 'x', value }],
    ...(sample && { sample: [{ path: 'x', value: sample }] }),
  });
  const ahead = (ways: Decision['ways'], after: Record<string, Verdict>, now: Verdict = 'unmet') => {
    const judged: string[] = [];
    const steps = stepsAhead([{ about: 'move', ways }], standing({ age: now }), ({ answers }) => {
      const value = String(answers[0]?.value);
      judged.push(value);
      return standing({ age: after[value] ?? 'unmet' });
    });
    return { steps: steps.map((each) => [each.way.answers[0]?.value, [...each.closer]]), judged };
  };

  test('from unmet to unknown or met, from unknown to met', () => {
    expect(ahead([way('a'), way('b')], { a: 'unknown', b: 'met' }).steps).toEqual([
      ['a', ['age']],
      ['b', ['age']],
    ]);
    expect(ahead([way('a'), way('b')], { a: 'unknown', b: 'met' }, 'unknown').steps).toEqual([
      ['b', ['age']],
    ]);
    expect(ahead([way('a')], { a: 'met' }, 'met').steps).toEqual([]);
    expect(ahead([way('a')], {}).steps).toEqual([]);
  });

  test('of those that come to the same the first', () => {
    expect(ahead([way('a'), way('b')], { a: 'met', b: 'met' }).steps).toEqual([['a', ['age']]]);
  });

  test('a sample that brings nothing spares judging the whole', () => {
    expect(ahead([way('a', 'a1')], { a: 'met' })).toEqual({ steps: [], judged: ['a1'] });
    expect(ahead([way('a', 'a1')], { a: 'unknown', a1: 'met' })).toEqual({
      steps: [['a', ['age']]],
      judged: ['a1', 'a'],
    });
    expect(ahead([way('a'), way('b', 'b1')], { a: 'met', b1: 'met', b: 'met' }).judged).toEqual(['a', 'b1']);
  });
});

test('a household stands with each condition of each person, and of the programme built on', () => {
  const condition = (id: string, verdict: Verdict) => ({
    id,
    source: 's',
    verdict,
    canBeMet: true,
    canBeUnmet: true,
  });
  const result = (given: Partial<ProgrammeResult>) =>
    ({ conditions: [], subjects: [], ...given }) as unknown as ProgrammeResult;
  const subject = (...conditions: ReturnType<typeof condition>[]) =>
    ({ conditions }) as unknown as ProgrammeResult['subjects'][number];
  const base = result({ conditions: [condition('stay', 'met')] });
  expect([
    ...standingOf([result({ conditions: [condition('base', 'met'), condition('age', 'unmet')] }), base]),
  ]).toEqual([
    ['base stay', 'met'],
    ['0 age', 'unmet'],
  ]);
  expect([
    ...standingOf([
      result({ subjects: [subject(condition('age', 'unmet')), subject(condition('age', 'met'))] }),
    ]),
  ]).toEqual([
    ['0 age', 'unmet'],
    ['1 age', 'met'],
  ]);
  // Of the children nobody said anything: who asks may be the only child.
  expect([
    ...standingOf([
      result({
        conditions: [condition('has-child', 'unknown')],
        subjects: [subject(condition('age', 'met'))],
      }),
    ]),
  ]).toEqual([['0 age', 'met']]);
  expect([...standingOf([])]).toEqual([]);
});

test('a decision sets what is not so already', () => {
  const household: Household = { movesWith: 'alone' };
  expect(decision('with', { movesWith: 'alone', intendedStay: 'unknown' }, household)).toEqual({
    about: 'with',
    ways: [{ answers: [{ path: 'intendedStay', value: 'unknown' }] }],
  });
  expect(decision('with', { movesWith: 'alone' }, household)).toEqual({ about: 'with', ways: [] });
  expect(otherMonth('x', ['self.moveInDate'], {}, plainDate('2026-12-31')).ways).toHaveLength(25);
  const [way] = otherMonth(
    'x',
    ['self.moveInDate', 'spouse.moveInDate'],
    { self: { moveInDate: '2027-03-15' } },
    plainDate('2026-12-31'),
  ).ways;
  expect(way?.answers).toEqual([
    { path: 'self.moveInDate', value: '2027-02' },
    { path: 'spouse.moveInDate', value: '2027-02' },
  ]);
});

describe('what would change a small programme', () => {
  const source = 'source';
  const day = plainDate('2026-11-22');
  const stay = { id: 'stay', source, when: { fact: 'intendedStay' as const, is: 'five-years-or-more' } };
  const tax = { id: 'tax', source, when: { fact: 'cityTaxPaid' as const, is: true } };
  const married = { id: 'married', source, when: { fact: 'marriageRegistered' as const, is: true } };
  const found = (
    conditions: (typeof stay | typeof tax | typeof married)[],
    household: Household,
    buildsOn?: ReturnType<typeof smallProgramme>,
  ) => {
    const programme = smallProgramme({ conditions, ...(buildsOn && { buildsOn: buildsOn.id }) });
    const programmes = [...(buildsOn ? [buildsOn] : []), programme];
    return changes(programme, household, day, { programmes, places: {}, holidays: noHolidays }).map(
      ({ changes: set, verdict }) => [
        set.map(({ about, answers }) => `${about} ${String(answers[0]?.value)}`).join(', '),
        verdict,
      ],
    );
  };
  const short: Household = { intendedStay: 'two-to-five-years', cityTaxPaid: false };

  test('is the fewest changes that meet it', () => {
    expect(found([stay], short)).toEqual([['stay five-years-or-more', 'met']]);
    expect(found([stay, tax], short)).toEqual([['stay five-years-or-more, tax true', 'met']]);
    expect(found([stay], { intendedStay: 'five-years-or-more' })).toEqual([]);
    expect(found([married], short)).toEqual([]);
    expect(found([married, stay], { ...short, marriageRegistered: false })).toEqual([]);
  });

  test('is what opens it again where nothing meets it', () => {
    expect(found([stay, married], short)).toEqual([['stay five-years-or-more', 'unknown']]);
  });

  test('may lie in the programme it builds on', () => {
    const base = smallProgramme({ id: 'base', conditions: [stay] });
    expect(found([tax], { ...short, cityTaxPaid: true }, base)).toEqual([['stay five-years-or-more', 'met']]);
    expect(found([tax], short, base)).toEqual([['stay five-years-or-more, tax true', 'met']]);
  });
});
