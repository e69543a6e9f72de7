import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { laterFor } from './later';
import { figure, noHolidays, smallProgramme } from './proof/small-programme';
import type { Programme, Rule } from './schema';

const source = 'source';
const figures = {
  six: figure('months', 6),
  two: figure('years', 2),
  forty: figure('years', 40),
  first: figure('grade', 1),
  third: figure('grade', 3),
  since: figure('date', '2030-05-05'),
  far: figure('date', '2047-01-01'),
};
const condition = (id: string, when: Rule) => ({ id, source, when });
const later = (programmes: Programme | Programme[], household: Household, on = '2026-11-22') => {
  const all = [programmes].flat();
  const programme = all.at(-1);
  if (!programme) throw new Error('a programme is missing');
  return laterFor(household, plainDate(on), { programmes: all, places: {}, holidays: noHolidays })(programme);
};
const forHousehold = (when: Rule, ...more: Rule[]) =>
  smallProgramme({ figures, conditions: [when, ...more].map((each, place) => condition(`c${place}`, each)) });
const from = (day: string, until = day) => ({ kind: 'from', from: day, until, verdict: 'met' });
const youngest = (months: string): Rule => ({ fact: 'youngestChildMonths', atLeast: { figure: months } });
const born = (...births: string[]): Household => ({ children: births.map((birthDate) => ({ birthDate })) });

describe('only time is missing', () => {
  test.each<[string, Rule, Household, object | undefined]>([
    ['to an age in months', youngest('six'), born('2026-06-15'), from('2026-12-15')],
    [
      'to an age in years',
      { fact: 'youngestChildAge', atLeast: 'two' },
      born('2025-03-10'),
      from('2027-03-10'),
    ],
    [
      'to an age of the eldest as well',
      { fact: 'ageAtMoveIn', above: 'forty' },
      { self: { birthDate: '1990-01-01', residence: 'in-city', moveInDate: '2026-01-01' } },
      undefined,
    ],
    ['to tomorrow', youngest('six'), born('2026-05-23'), from('2026-11-23')],
    [
      'to a day that is not turned by anybody’s age',
      { fact: 'assessmentDay', onOrAfter: 'since' },
      {},
      from('2030-05-05'),
    ],
    ['to a day further away than anybody looks', { fact: 'assessmentDay', onOrAfter: 'far' }, {}, undefined],
    [
      'to an age over months of which one is told',
      youngest('six'),
      born('2026-06'),
      from('2026-12-01', '2026-12-30'),
    ],
    [
      'to a move',
      { fact: 'residence', is: 'in-city' },
      { self: { residence: 'moving-in', moveInDate: '2027-01-10' } },
      from('2027-01-10'),
    ],
    [
      'to a move in a month',
      { fact: 'residence', is: 'in-city' },
      { self: { residence: 'moving-in', moveInDate: '2027-01' } },
      from('2027-01-31'),
    ],
    [
      'to the move of a spouse',
      { fact: 'residence', of: 'spouse', is: 'in-city' },
      { spouse: { residence: 'moving-in', moveInDate: '2027-02-03' } },
      from('2027-02-03'),
    ],
    [
      'to a registration',
      { fact: 'homePurchase', is: 'registered' },
      { homePurchase: 'planned', registrationDate: '2027-02-03' },
      from('2027-02-03'),
    ],
    ['nothing', youngest('six'), born('2026-05-22'), undefined],
    ['something else', { fact: 'movesWith', is: 'alone' }, { movesWith: 'others' }, undefined],
    ['it is past', { not: youngest('six') }, born('2026-05-01'), undefined],
    ['it is not known', youngest('six'), { children: 'unknown' }, undefined],
  ])('%s', (_, rule, household, expected) => {
    const found = later(forHousehold(rule), household);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });

  describe('to days that end before the next time around', () => {
    const passing = (when: Rule, end: string, more = {}) => {
      const over: Rule = { not: { fact: 'assessmentDay', onOrAfter: 'end' } };
      return smallProgramme({
        figures: { ...more, end: figure('date', end) },
        conditions: [condition('begun', when), condition('over', over)],
      });
    };

    test.each<[string, Rule, Household, string, string]>([
      [
        'the move of a spouse',
        { fact: 'residence', of: 'spouse', is: 'in-city' },
        { spouse: { residence: 'moving-in', moveInDate: '2027-02-03' } },
        '2027-02-03',
        '2027-02-20',
      ],
      ['the first month of age', youngest('months'), born('2026-11-15'), '2026-12-15', '2027-01-10'],
      ['the third birthday', youngest('thirdYear'), born('2024-01-15'), '2027-01-15', '2027-02-10'],
    ])('from %s', (_, begun, household, day, end) =>
      expect(
        later(
          passing(begun, end, { months: figure('months', 1), thirdYear: figure('months', 36) }),
          household,
        ),
      ).toMatchObject(from(day)),
    );

    test.each([
      [4, '2023-06-15', '2027-06-15'],
      [27, '2000-06-15', '2027-06-15'],
      [46, '2000-06-15', '2046-06-15'],
    ])('from the birthday number %i', (age, birthDate, day) => {
      const old: Rule = { fact: 'youngestChildAge', atLeast: 'age' };
      const end = day.replace('06-15', '12-01');
      expect(later(passing(old, end, { age: figure('years', age) }), born(birthDate))).toMatchObject(
        from(day),
      );
    });

    test.each([
      ['2027-03-20', '2027-04-10'],
      ['2046-03-20', '2046-04-10'],
    ])('from %s until after the 1 April', (day, end) => {
      const begun: Rule = { fact: 'assessmentDay', onOrAfter: 'start' };
      expect(later(passing(begun, end, { start: figure('date', day) }), {})).toMatchObject(from(day));
    });
  });

  test('and something is still open then', () => {
    expect(
      later(forHousehold(youngest('six'), { fact: 'movesWith', is: 'alone' }), born('2026-06-15')),
    ).toEqual({
      ...from('2026-12-15'),
      verdict: 'unknown',
      subject: { adult: 'self' },
    });
  });

  test('whoever moves today is judged by the move', () => {
    const self = { residence: 'moving-in', moveInDate: '2026-11-22' } as const;
    expect(later(forHousehold({ fact: 'residence', is: 'in-city' }), { self })).toBeUndefined();
  });

  test('also of the programme it builds on', () => {
    const base = smallProgramme({ ...forHousehold(youngest('six')), id: 'base' });
    const bonus = smallProgramme({
      id: 'bonus',
      buildsOn: 'base',
      conditions: [condition('alone', { fact: 'movesWith', is: 'alone' })],
    });
    expect(later([base, bonus], { ...born('2026-06-15'), movesWith: 'alone' })).toMatchObject(
      from('2026-12-15'),
    );
    expect(later([base, bonus], { ...born('2026-06-15'), movesWith: 'others' })).toBeUndefined();
  });
});

describe('for children', () => {
  const forChildren = (when: Rule) =>
    smallProgramme({ figures, subject: 'child', conditions: [condition('child', when)] });
  const inGrade: Rule = {
    all: [
      { fact: 'schoolGrade', atLeast: 'first' },
      { fact: 'schoolGrade', atMost: 'third' },
    ],
  };
  const here = (birthDate: string) => ({ birthDate, residence: 'in-city' as const });

  test('the nearest of them is spoken of', () => {
    const children = [here('2023-05-01'), here('2021-05-01'), here('2010-05-01')];
    expect(later(forChildren(inGrade), { children })).toEqual({
      ...from('2028-04-01'),
      subject: { adult: 'self', child: 1 },
    });
  });

  const expecting = (pregnancy: Household['pregnancy'], household: Household = {}): Household => ({
    ...household,
    pregnancy: pregnancy ?? 'none',
    children: [],
  });
  const livesHere: Rule = { fact: 'residence', is: 'in-city' };
  test.each<[string, Household, object | undefined]>([
    [
      'of the one who asks',
      expecting('self', { self: { residence: 'in-city' } }),
      { kind: 'after-birth', verdict: 'met' },
    ],
    [
      'of a partner here',
      expecting('partner', { spouse: { residence: 'in-city' } }),
      { kind: 'after-birth', verdict: 'met' },
    ],
    ['of a partner elsewhere', expecting('partner', { spouse: { residence: 'elsewhere' } }), undefined],
    [
      'of a partner in the same home',
      expecting('partner', { self: { residence: 'in-city' }, spouse: { livesWithSelf: true } }),
      { kind: 'after-birth', verdict: 'met' },
    ],
    [
      'of a partner nobody told of',
      expecting('partner', { self: { residence: 'in-city' } }),
      { kind: 'after-birth', verdict: 'unknown' },
    ],
    ['of one who lives elsewhere', expecting('self', { self: { residence: 'elsewhere' } }), undefined],
    ['that has ended', expecting('ended', { self: { residence: 'elsewhere' } }), undefined],
    ['that is none', expecting('none', { self: { residence: 'elsewhere' } }), undefined],
  ])('a birth %s', (_, household, expected) =>
    expect(later(forChildren(livesHere), household)).toEqual(expected),
  );

  test('who expects a child does not become one when the pregnancy is over', () => {
    const baby: Rule = { all: [livesHere, youngest('six')] };
    for (const pregnancy of ['self', 'partner'] as const)
      expect(
        later(forChildren(baby), expecting(pregnancy, { self: { residence: 'in-city' } })),
      ).toBeUndefined();
  });

  test('a birth brings a child to the elder ones, not to a programme for the household', () => {
    const household: Household = {
      pregnancy: 'self',
      self: { residence: 'in-city' },
      children: [{ residence: 'elsewhere' }],
    };
    expect(later(forChildren(livesHere), household)).toEqual({ kind: 'after-birth', verdict: 'met' });
    const young = forHousehold({ not: youngest('six') });
    expect(later(young, { ...born('2015-01-01'), pregnancy: 'self' })).toBeUndefined();
  });
});
