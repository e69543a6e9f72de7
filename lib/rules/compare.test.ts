import { describe, expect, test } from 'vitest';
import type { Household } from '../facts/household';
import { judgingIn, figure, lastResult, smallProgramme, traceOf } from './proof/small-programme';
import { compileRule } from './compile';
import { reasonOf } from './reasons';
import type { Comparison, Rule } from './schema';

const figures = {
  two: figure('times', 2),
  five: figure('times', 5),
  thirty: figure('years', 30),
  oneYear: figure('years', 1),
  oneMonth: figure('months', 1),
  twoMonths: figure('months', 2),
  threeDays: figure('days', 3),
  since: figure('date', '2026-04-01'),
};
const verdict = (rule: Rule, household: Household) => traceOf(rule, household, figures).verdict;

describe('a number against a figure', () => {
  const operators = ['atMost', 'below', 'atLeast', 'above'] as const;
  const each = (fertilityGrantYears: Household['fertilityGrantYears']) =>
    operators.map((operator) =>
      verdict(
        { fact: 'fertilityGrantYears', [operator]: 'two' },
        fertilityGrantYears === undefined ? {} : { fertilityGrantYears },
      ),
    );

  test.each([
    [1, ['met', 'met', 'unmet', 'unmet']],
    [2, ['met', 'unmet', 'met', 'unmet']],
    [3, ['unmet', 'unmet', 'met', 'met']],
    ['unknown', ['unknown', 'unknown', 'unknown', 'unknown']],
    [undefined, ['unknown', 'unknown', 'unknown', 'unknown']],
  ] as const)('%s is at most, below, at least, above two: %j', (told, verdicts) =>
    expect(each(told)).toEqual(verdicts),
  );

  const stay = (intendedStay: NonNullable<Household['intendedStay']>) =>
    operators.map((operator) => verdict({ fact: 'yearsOfStay', [operator]: 'two' }, { intendedStay }));
  test.each([
    ['under-two-years', ['met', 'met', 'unmet', 'unmet']],
    ['two-to-five-years', ['unknown', 'unmet', 'met', 'unknown']],
    ['five-years-or-more', ['unmet', 'unmet', 'met', 'met']],
  ] as const)('a span decides only when all of it agrees: %s', (told, verdicts) =>
    expect(stay(told)).toEqual(verdicts),
  );

  test('a figure may have another one added or taken off, years told in months', () => {
    const child: Household = { children: [{ birthDate: '2025-10-22' }] };
    const months = (operand: Comparison['atMost']) =>
      verdict({ fact: 'youngestChildMonths', atMost: operand }, child);
    expect(months({ figure: 'oneYear', plus: 'oneMonth' })).toBe('met');
    expect(months({ figure: 'oneYear' })).toBe('unmet');
    expect(months({ figure: 'oneYear', plus: 'twoMonths', minus: 'oneMonth' })).toBe('met');
    expect(months({ figure: 'oneYear', plus: 'oneMonth', minus: 'oneMonth' })).toBe('unmet');
  });
});

describe('a day against another', () => {
  const against = (registrationDate: string, operator: 'onOrBefore' | 'onOrAfter') =>
    verdict({ fact: 'registrationDate', [operator]: 'since' }, { registrationDate });
  test.each([
    ['2026-03-31', 'met', 'unmet'],
    ['2026-04-01', 'met', 'met'],
    ['2026-04-02', 'unmet', 'met'],
    ['2026-03', 'met', 'unmet'],
    ['2026-04', 'unknown', 'met'],
    ['2026-03-15/2026-04-01', 'met', 'unknown'],
    ['2026-03-15/2026-04-02', 'unknown', 'unknown'],
  ])('%s is on or before 1 April: %s, on or after: %s', (told, before, after) =>
    expect([against(told, 'onOrBefore'), against(told, 'onOrAfter')]).toEqual([before, after]),
  );

  const moved = (plus: object, startupGrantDate: string) =>
    verdict({ fact: 'startupGrantDate', ...plus, onOrBefore: 'since' }, { self: { startupGrantDate } });
  test.each([
    [
      'a year without the first day',
      { plus: 'oneYear', count: 'first-day-does-not-count' },
      '2025-04-01',
      '2025-04-02',
    ],
    ['a year with the first day', { plus: 'oneYear', count: 'first-day-counts' }, '2025-04-02', '2025-04-03'],
    ['three days before', { minus: 'threeDays' }, '2026-04-04', '2026-04-05'],
    ['a month before', { minus: 'oneMonth' }, '2026-05-01', '2026-05-02'],
  ] as const)('a day may be moved: %s', (_, move, last, tooLate) => {
    expect(moved(move, last)).toBe('met');
    expect(moved(move, tooLate)).toBe('unmet');
    expect(moved(move, 'none')).toBe('unmet');
    expect(moved(move, 'unknown')).toBe('unknown');
  });

  test('a complete month is over on the day it ends, or on the day after: both are open', () => {
    const complete = { plus: 'oneMonth', count: 'complete' } as const;
    expect(moved(complete, '2026-02-28')).toBe('met');
    expect(moved(complete, '2026-03-01')).toBe('unknown');
    expect(moved(complete, '2026-03-02')).toBe('unmet');
  });
});

test.each<[string, Rule, Household, string]>([
  ['a code', { fact: 'movesWith', is: 'alone' }, { movesWith: 'alone' }, 'met'],
  ['another code', { fact: 'movesWith', is: 'alone' }, { movesWith: 'others' }, 'unmet'],
  ['yes', { fact: 'marriageRegistered', is: true }, { marriageRegistered: true }, 'met'],
  ['no', { fact: 'marriageRegistered', is: false }, { marriageRegistered: false }, 'met'],
  [
    'one of several',
    { fact: 'residence', oneOf: ['in-city', 'moving-in'] },
    { self: { residence: 'moving-in' } },
    'met',
  ],
  [
    'none of several',
    { fact: 'residence', oneOf: ['in-city', 'moving-in'] },
    { self: { residence: 'elsewhere' } },
    'unmet',
  ],
  ['a list with it', { fact: 'careReasons', includes: 'work' }, { careReasons: ['birth', 'work'] }, 'met'],
  ['a list without it', { fact: 'careReasons', includes: 'work' }, { careReasons: ['birth'] }, 'unmet'],
  ['no such person', { fact: 'student', of: 'spouse', is: false }, { spouse: 'none' }, 'unmet'],
  ['not known whether there is one', { fact: 'student', of: 'spouse', is: false }, {}, 'unknown'],
])('%s', (_, rule, household, expected) => expect(verdict(rule, household)).toBe(expected));

describe('whose it is', () => {
  const household: Household = { self: { student: true }, spouse: { student: false } };
  test.each([
    [undefined, 'self', 'met'],
    [undefined, 'spouse', 'unmet'],
    ['self', 'spouse', 'met'],
    ['spouse', 'self', 'unmet'],
  ] as const)('named %s, judged for %s: %s', (of, adult, expected) => {
    const rule: Rule = { fact: 'student', ...(of && { of }), is: true };
    expect(traceOf(rule, household, figures, { adult }).verdict).toBe(expected);
  });

  const mother = (told: Household, is = true) =>
    traceOf({ fact: 'student', of: 'mother', is }, { ...household, ...told }, figures, { adult: 'spouse' });
  test('the mother is who is pregnant; while nobody said, it decides only where it does for both', () => {
    expect(mother({ pregnancy: 'self' }).verdict).toBe('met');
    expect(mother({ pregnancy: 'partner' }).verdict).toBe('unmet');
    expect(mother({ spouse: 'none' }).verdict).toBe('met');
    expect(mother({}).verdict).toBe('unknown');
    expect(mother({ spouse: { student: true } }).verdict).toBe('met');
    expect(mother({ spouse: { student: true } }, false).verdict).toBe('unmet');
  });

  test('who she is is asked for until it was told that nobody is pregnant now', () => {
    expect(mother({})).toMatchObject({ open: ['pregnancy'] });
    expect(mother({ pregnancy: 'ended' })).toMatchObject({ open: [] });
    expect(mother({ pregnancy: 'ended', spouse: {} })).toMatchObject({ open: ['spouse.student'] });
    expect(mother({ spouse: {} })).toMatchObject({ open: ['spouse.student', 'pregnancy'] });
  });

  test('what it is compared with is of whom it names, else of the same adult', () => {
    const days: Household = {
      self: { hireDate: '2027-04-01', noticeDate: '2027-03-01' },
      spouse: { hireDate: '2027-05-01', noticeDate: '2027-04-15' },
    };
    const before = (of: 'self' | 'spouse' | undefined, adult: 'self' | 'spouse') =>
      traceOf({ fact: 'noticeDate', onOrBefore: { fact: 'hireDate', ...(of && { of }) } }, days, figures, {
        adult,
      }).verdict;
    expect(before(undefined, 'self')).toBe('met');
    expect(before(undefined, 'spouse')).toBe('met');
    expect(before('self', 'spouse')).toBe('unmet');
    expect(before('spouse', 'self')).toBe('met');
    const ofMother = (pregnancy: 'self' | 'partner') =>
      traceOf(
        { fact: 'noticeDate', of: 'spouse', onOrBefore: { fact: 'hireDate', of: 'mother' } },
        { ...days, pregnancy },
        figures,
      ).verdict;
    expect([ofMother('self'), ofMother('partner')]).toEqual(['unmet', 'met']);
  });

  test('a day of one adult is held against that of each child', () => {
    const condition = {
      id: 'while-small',
      source: 'source',
      when: {
        fact: 'moveInDay',
        of: 'self',
        onOrBefore: { fact: 'firstDayAtMonths', with: { months: 'oneMonth' } },
      },
    } as const;
    const programme = smallProgramme({ figures, subject: 'child', conditions: [condition] });
    const { subjects } = lastResult(programme, {
      self: { residence: 'in-city', moveInDate: '2026-10-01' },
      children: [{ birthDate: '2020-01-01' }, { birthDate: '2026-10-01' }],
    });
    expect(subjects.map((each) => each.verdict)).toEqual(['unmet', 'met']);
  });
});

describe('the answers that could still decide it', () => {
  const open = (rule: Rule, household: Household) => {
    const trace = traceOf(rule, household, figures);
    return trace.kind === 'fact' ? trace.open : undefined;
  };
  test.each<[string, Rule, Household, string[]]>([
    ['the answer itself', { fact: 'movesWith', is: 'alone' }, {}, ['movesWith']],
    ['also where nobody knows', { fact: 'movesWith', is: 'alone' }, { movesWith: 'unknown' }, ['movesWith']],
    ['none once it is decided', { fact: 'movesWith', is: 'alone' }, { movesWith: 'others' }, []],
    [
      'a span to be told better',
      { fact: 'registrationDate', onOrBefore: 'since' },
      { registrationDate: '2026-04' },
      ['registrationDate'],
    ],
    ['whether there is a spouse', { fact: 'student', of: 'spouse', is: true }, {}, ['spouse']],
    [
      'of two facts both',
      { fact: 'noticeDate', onOrBefore: { fact: 'hireDate' } },
      {},
      ['self.noticeDate', 'self.hireDate'],
    ],
    [
      'of two facts the one that is open',
      { fact: 'noticeDate', onOrBefore: { fact: 'hireDate' } },
      { self: { noticeDate: '2027-01-01' } },
      ['self.hireDate'],
    ],
  ])('%s', (_, rule, household, paths) => expect(open(rule, household)).toEqual(paths));

  test('what can still be met or ruled out hangs on them', () => {
    const can = (rule: Rule, household: Household) => {
      const { canBeMet, canBeUnmet } = traceOf(rule, household, figures);
      return [canBeMet, canBeUnmet];
    };
    const rule: Rule = { fact: 'movesWith', is: 'alone' };
    expect(can(rule, {})).toEqual([true, true]);
    expect(can(rule, { movesWith: 'alone' })).toEqual([true, false]);
    expect(can(rule, { movesWith: 'others' })).toEqual([false, true]);
    expect(can({ not: rule }, { movesWith: 'alone' })).toEqual([false, true]);
  });

  test('an answer that may not be given any more leaves nothing possible', () => {
    const judging = { ...judgingIn({ movesWith: 'unknown' }), isAnswerable: () => false };
    const trace = reasonOf(compileRule({ fact: 'movesWith', is: 'alone' }, figures), judging);
    expect([trace.verdict, trace.canBeMet, trace.canBeUnmet]).toEqual(['unknown', false, false]);
  });
});

describe('rules that decide together', () => {
  const met: Rule = { fact: 'movesWith', is: 'alone' };
  const unmet: Rule = { fact: 'movesWith', is: 'others' };
  const open: Rule = { fact: 'marriageRegistered', is: true };
  const told: Household = { movesWith: 'alone' };
  test.each<[Rule, string, boolean, boolean]>([
    [{ all: [met, met] }, 'met', true, false],
    [{ all: [met, open] }, 'unknown', true, true],
    [{ all: [unmet, open] }, 'unmet', false, true],
    [{ any: [met, open] }, 'met', true, false],
    [{ any: [unmet, open] }, 'unknown', true, true],
    [{ any: [unmet, unmet] }, 'unmet', false, true],
    [{ any: [] }, 'unmet', false, true],
    [{ all: [] }, 'met', true, false],
    [{ not: met }, 'unmet', false, true],
    [{ not: open }, 'unknown', true, true],
    [{ not: { all: [met, unmet] } }, 'met', true, false],
  ])('%j: %s', (rule, expected, canBeMet, canBeUnmet) =>
    expect(traceOf(rule, told, figures)).toMatchObject({ verdict: expected, canBeMet, canBeUnmet }),
  );
});

test('a rule that cannot be judged is a slip', () => {
  const compile = (rule: object) => () => compileRule(rule as Rule, figures);
  expect(compile({ fact: 'movesWith' })).toThrow('movesWith is compared with nothing');
  expect(compile({ fact: 'fertilityGrantYears', atMost: 'seven' })).toThrow('no figure is called seven');
  expect(compile({ fact: 'startupGrantDate', plus: 'oneYear', onOrBefore: 'since' })).toThrow(
    'does not say how it is counted',
  );
  expect(compile({ fact: 'startupGrantDate', minus: 'two', onOrBefore: 'since' })).toThrow(
    'is no length of time',
  );
  expect(compile({ fact: 'youngestChildMonths', atMost: { figure: 'five' } })).toThrow(
    'cannot be told in months',
  );
  expect(compile({ fact: 'youngestChildAge', atMost: { figure: 'oneMonth' } })).toThrow(
    'cannot be told in years',
  );
  expect(compile({ fact: 'daysShortOfYears', with: { years: 'since' }, atMost: 'two' })).toThrow(
    'is a day, not an amount',
  );
  expect(() =>
    traceOf({ fact: 'daysShortOfYears', with: { years: 'oneYear' }, atMost: 'two' }, {}, figures),
  ).toThrow('needs the figures years, within');
});
