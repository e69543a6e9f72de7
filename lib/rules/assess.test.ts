import { describe, expect, test } from 'vitest';
import type { Household } from '../facts/household';
import { figure, lastResult, smallProgramme } from './proof/small-programme';
import type { Programme } from './schema';

const source = 'source';
const figures = { age: figure('grade', 12), hundred: figure('yen', 100), year: figure('years', 1) };
const condition = (id: string, when: Programme['conditions'][number]['when']) => ({ id, source, when });
const alone = condition('alone', { fact: 'movesWith', is: 'alone' });
const married = condition('married', { fact: 'marriageRegistered', is: true });
const student = condition('student', { fact: 'student', is: true });
const japanese = condition('japanese', { fact: 'residenceStatus', is: 'japanese' });

describe('a programme for adults', () => {
  const programme = smallProgramme({ subject: 'adult', conditions: [student, japanese] });
  test.each<[string, Household, string, string[]]>([
    [
      'is met by either',
      { self: { student: false }, spouse: { student: true, residenceStatus: 'japanese' } },
      'met',
      [],
    ],
    [
      'is open while one may meet it',
      { self: { student: false }, spouse: { student: true } },
      'unknown',
      ['spouse.residenceStatus'],
    ],
    ['is missed by both', { self: { student: false }, spouse: { student: false } }, 'unmet', []],
    ['is missed by the only one', { self: { student: false }, spouse: 'none' }, 'unmet', []],
    [
      'asks whether there is another, once one has missed it',
      { self: { student: false } },
      'unknown',
      ['spouse'],
    ],
    ['asks of the one who asks first', { spouse: {} }, 'unknown', ['self.student', 'self.residenceStatus']],
    [
      'asks of the next once one stays unknown',
      { self: { student: true, residenceStatus: 'japanese' } },
      'met',
      [],
    ],
  ])('%s', (_, household, verdict, ask) =>
    expect(lastResult(programme, household)).toMatchObject({ verdict, ask }),
  );

  test('is explained by who misses the fewest conditions', () => {
    const explainedBy = (household: Household) => {
      const { conditions } = lastResult(programme, household);
      return conditions.map((each) => each.verdict);
    };
    const misses = (one: boolean, other: boolean) =>
      ({ student: !one, residenceStatus: other ? 'other' : 'japanese' }) as const;
    expect(explainedBy({ self: misses(true, false), spouse: misses(false, false) })).toEqual(['met', 'met']);
    expect(explainedBy({ self: misses(true, true), spouse: misses(true, false) })).toEqual(['unmet', 'met']);
    expect(explainedBy({ self: misses(false, true), spouse: misses(true, true) })).toEqual(['met', 'unmet']);
    expect(explainedBy({ self: misses(false, true), spouse: misses(true, false) })).toEqual(['met', 'unmet']);
  });
});

describe('a programme for children', () => {
  const programme = smallProgramme({
    subject: 'child',
    conditions: [condition('nursery', { fact: 'care', includes: 'nursery' })],
  });
  const nursery = { care: ['nursery' as const] };
  test.each<[string, Household, string, string[]]>([
    ['is met by one of them', { children: [{ care: [] }, nursery] }, 'met', []],
    ['is open while nobody said which there are', {}, 'unknown', ['children']],
    ['is missed where there are none', { self: {}, children: [], pregnancy: 'self' }, 'unmet', []],
    ['asks of each child', { children: [{}, nursery, {}] }, 'met', ['children.0.care', 'children.2.care']],
  ])('%s', (_, household, verdict, ask) =>
    expect(lastResult(programme, household)).toMatchObject({ verdict, ask }),
  );

  test('is decided for each child by what is asked of it', () => {
    const decides = (children: Household['children']) => lastResult(programme, { children }).decides;
    expect(decides([{}, nursery])).toEqual(['children.0.care']);
    expect(decides([{}, {}])).toEqual(['children.0.care', 'children.1.care']);
  });

  test('says that a child is missing, or that it is not known', () => {
    const child = (told: Household) => lastResult(programme, told).conditions;
    expect(child({})).toEqual([
      { id: 'has-child', source, verdict: 'unknown', canBeMet: true, canBeUnmet: true },
    ]);
    expect(child({ children: [], pregnancy: 'self' })).toEqual([
      { id: 'has-child', source, verdict: 'unmet', canBeMet: false, canBeUnmet: true },
    ]);
  });

  test('is explained by the first of the children who meet it', () => {
    const { conditions } = lastResult(programme, {
      children: [{ care: [] }, nursery, { care: ['nursery', 'development'] }],
    });
    expect(conditions[0]?.trace).toMatchObject({ value: ['nursery'] });
  });

  test('is explained by the child listed last of those who miss as much', () => {
    const { subjects, conditions, verdict } = lastResult(programme, {
      children: [{ care: [] }, { care: ['development'] }, { care: ['kindergarten'] }],
    });
    expect(verdict).toBe('unmet');
    expect(subjects.map(({ subject }) => subject.child)).toEqual([0, 1, 2]);
    expect(conditions[0]?.trace).toMatchObject({ value: ['kindergarten'] });
  });
});

describe('who answers for themselves as a child', () => {
  const programme = smallProgramme({
    subject: 'child',
    figures,
    conditions: [condition('pupil', { fact: 'schoolGrade', atMost: 'age' })],
  });
  const whose = (household: Household) =>
    lastResult(programme, household).subjects.map(({ subject }) => subject.child ?? 'self');
  const young = { birthDate: '2010-01-01' };
  const here: Household = { self: { residence: 'in-city' } };
  test.each<[string, Household, (number | 'self')[]]>([
    [
      'is judged with the children',
      { self: { ...young, residence: 'in-city' }, children: [young] },
      [0, 'self'],
    ],
    ['is judged while no birth is told and there are no children', { ...here, children: [] }, ['self']],
    ['is a parent where there is a child', { ...here, children: [young] }, [0]],
    ['is a parent who expects one', { ...here, children: [], pregnancy: 'self' }, []],
    ['is a parent whose partner expects one', { ...here, children: [], pregnancy: 'partner' }, []],
    [
      'is left out once too old',
      { self: { residence: 'in-city', birthDate: '1990-01-01' }, children: [] },
      [],
    ],
    ['is judged alone while children are not told', { self: { ...young, residence: 'in-city' } }, ['self']],
  ])('%s', (_, household, subjects) => expect(whose(household)).toEqual(subjects));

  test('children not told of leave it open, also for them', () => {
    expect(lastResult(programme, { self: { ...young, residence: 'in-city' } }).verdict).toBe('unknown');
  });
});

describe('a programme that builds on another', () => {
  const base = smallProgramme({ id: 'base', conditions: [alone] });
  const bonus = smallProgramme({ id: 'bonus', buildsOn: 'base', conditions: [married] });
  test.each<[Household, string, string[]]>([
    [{ movesWith: 'alone', marriageRegistered: true }, 'met', []],
    [{ movesWith: 'others', marriageRegistered: true }, 'unmet', []],
    [{ marriageRegistered: true }, 'unknown', ['movesWith']],
    [{}, 'unknown', ['marriageRegistered', 'movesWith']],
  ])('of %j is %s', (household, verdict, ask) => {
    const result = lastResult([base, bonus], household);
    expect(result).toMatchObject({ verdict, ask });
    expect(result.conditions.map(({ id }) => id)).toEqual(['base', 'married']);
  });
});
