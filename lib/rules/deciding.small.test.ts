import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import type { Asking } from './ask';
import { assess } from './assess';
import { figure, noHolidays, smallProgramme } from './proof/small-programme';
import type { Condition, Programme, Rule } from './schema';

const source = 'source';
const student: Rule = { fact: 'student', is: true };
const japanese: Rule = { fact: 'residenceStatus', is: 'japanese' };
const alone: Rule = { fact: 'movesWith', is: 'alone' };
const condition = (id: string, when: Rule): Condition => ({ id, source, when });
const asked = (programmes: Programme | Programme[], household: Household, asking: Asking = 'missing') =>
  assess(
    household,
    plainDate('2026-11-22'),
    { programmes: [programmes].flat(), places: {}, holidays: noHolidays },
    asking,
  ).at(-1)?.ask;

describe('of two adults', () => {
  const programme = smallProgramme({
    subject: 'adult',
    conditions: [condition('student', student), condition('japanese', japanese)],
  });
  const ofSelf = ['self.student', 'self.residenceStatus'];
  const ofSpouse = ['spouse.student', 'spouse.residenceStatus'];

  test.each<[string, Household, string[]]>([
    ['the one who asks is asked about first', { spouse: {} }, ofSelf],
    [
      'then nobody while something of theirs is missing',
      { self: { student: true }, spouse: {} },
      ['self.residenceStatus'],
    ],
    ['the other once they miss a condition', { self: { student: false }, spouse: {} }, ofSpouse],
    [
      'the other once they miss one condition and meet the other',
      { self: { student: true, residenceStatus: 'other' }, spouse: {} },
      ofSpouse,
    ],
    [
      'the other once something of theirs stays unknown',
      { self: { student: 'unknown', residenceStatus: 'japanese' }, spouse: {} },
      ofSpouse,
    ],
    [
      'the other, who can only be ruled out, is left alone then',
      { self: { student: 'unknown', residenceStatus: 'japanese' }, spouse: { student: 'unknown' } },
      [],
    ],
    [
      'the other first, once they alone can still meet it',
      { self: { student: 'unknown' }, spouse: {} },
      ofSpouse,
    ],
    [
      'the one who asks again, once the other has missed it',
      { self: { student: 'unknown' }, spouse: { student: false } },
      ['self.residenceStatus'],
    ],
    ['whether there is another', { self: { student: 'unknown', residenceStatus: 'japanese' } }, ['spouse']],
    [
      'who cannot meet it is asked what rules them out',
      { self: { student: 'unknown' }, spouse: 'none' },
      ['self.residenceStatus'],
    ],
  ])('%s', (_, household, paths) => expect(asked(programme, household)).toEqual(paths));

  test('an answer nobody knows is asked for again where better answers are', () => {
    const household: Household = {
      self: { student: 'unknown', residenceStatus: 'japanese' },
      spouse: 'none',
    };
    expect(asked(programme, household, 'missing-or-better')).toEqual(['self.student']);
    const other: Household = { self: { student: 'unknown' }, spouse: {} };
    expect(asked(programme, other, 'missing-or-better')).toEqual(ofSelf);
  });

  test('one of whom a reading says no is asked about after one of whom none does', () => {
    const readings = [
      { id: 'mild', source, when: { any: [student, japanese] } },
      { id: 'strict', source, when: student },
    ];
    const doubtful = smallProgramme({ subject: 'adult', conditions: [{ id: 'readings', source, readings }] });
    expect(asked(doubtful, { self: { student: false }, spouse: {} })).toEqual(ofSpouse);
    expect(asked(doubtful, { self: {}, spouse: {} })).toEqual(ofSelf);
    expect(asked(doubtful, { self: { student: false }, spouse: 'none' })).toEqual(['self.residenceStatus']);
    const doubtfulAlone = { ...doubtful, conditions: [...doubtful.conditions, condition('alone', alone)] };
    expect(asked(doubtfulAlone, { movesWith: 'alone', self: { student: false }, spouse: {} })).toEqual(
      ofSpouse,
    );
    const unknown: Household['spouse'] = { student: 'unknown', residenceStatus: 'unknown' };
    const stuck: Household = { movesWith: 'alone', self: { student: false }, spouse: unknown };
    expect(asked(doubtfulAlone, stuck)).toEqual([]);
  });

  test('one of whom a reading says no is asked about where the other misses a condition', () => {
    const readings = [
      { id: 'mild', source, when: { any: [student, japanese] } },
      { id: 'strict', source, when: student },
    ];
    const own = condition('own', { fact: 'dwelling', is: 'own-contract' });
    const doubtful = smallProgramme({
      subject: 'adult',
      conditions: [{ id: 'readings', source, readings }, own],
    });
    const spouse = { dwelling: 'own-contract', student: false } as const;
    expect(asked(doubtful, { self: { dwelling: 'public-housing' }, spouse })).toEqual([
      'spouse.residenceStatus',
    ]);
  });

  test('one who misses the programme it builds on is asked about after the other', () => {
    const base = smallProgramme({
      id: 'base',
      subject: 'adult',
      conditions: [condition('japanese', japanese)],
    });
    const bonus = smallProgramme({
      id: 'bonus',
      subject: 'adult',
      buildsOn: 'base',
      conditions: [condition('student', student)],
    });
    expect(asked([base, bonus], { self: {}, spouse: {} })).toEqual(['self.student', 'self.residenceStatus']);
  });

  test('one of whom a version says no is asked first for the day that chooses the version', () => {
    const versioned = smallProgramme({
      subject: 'adult',
      figures: { end: figure('date', '2020-03-31'), start: figure('date', '2021-04-01') },
      decidedBy: { fact: 'moveInDay' },
      versions: [
        { id: 'first', source, until: 'end', conditions: [condition('student', student)] },
        { id: 'second', source, from: 'start', conditions: [] },
      ],
    });
    const self = { residence: 'in-city', student: false } as const;
    expect(asked(versioned, { self, spouse: { residence: 'in-city' } })).toEqual(['self.moveInDate']);
  });
});

describe('of one household', () => {
  const asks = (when: Rule, household: Household, asking?: Asking) =>
    asked(smallProgramme({ conditions: [condition('only', when)] }), household, asking);
  const married: Rule = { fact: 'marriageRegistered', is: true };
  const tax: Rule = { fact: 'cityTaxPaid', is: true };

  test.each<[string, Rule, Household, string[]]>([
    ['all parts that are open', { all: [alone, married] }, {}, ['movesWith', 'marriageRegistered']],
    ['no part that is decided', { any: [alone, married] }, { movesWith: 'others' }, ['marriageRegistered']],
    [
      'what can still rule it out',
      { all: [alone, { any: [married, tax] }] },
      { movesWith: 'unknown' },
      ['marriageRegistered', 'cityTaxPaid'],
    ],
    [
      'what can still meet it',
      { any: [alone, { all: [married, tax] }] },
      { movesWith: 'unknown' },
      ['marriageRegistered', 'cityTaxPaid'],
    ],
    [
      'nothing that an unknown answer leaves open for good',
      { all: [alone, { not: { all: [alone, tax] } }] },
      { movesWith: 'unknown' },
      [],
    ],
    ['what could deny', { not: { any: [alone, married] } }, {}, ['movesWith', 'marriageRegistered']],
    [
      'what rules it out by meeting a part that is denied',
      { all: [alone, { not: { any: [alone, married] } }] },
      { movesWith: 'unknown' },
      ['marriageRegistered'],
    ],
    [
      'nothing of a part that is decided without it',
      { all: [tax, { any: [alone, married] }] },
      { marriageRegistered: true },
      ['cityTaxPaid'],
    ],
    ['nothing at all', alone, { movesWith: 'unknown' }, []],
  ])('are asked %s', (_, rule, household, paths) => expect(asks(rule, household)).toEqual(paths));
});

test('what chooses the version is asked while no version is certain', () => {
  const programme = smallProgramme({
    figures: { end: figure('date', '2020-03-31'), start: figure('date', '2021-04-01') },
    decidedBy: { fact: 'registrationDay' },
    versions: [
      { id: 'first', source, until: 'end', conditions: [condition('alone', alone)] },
      { id: 'second', source, from: 'start', conditions: [condition('not-alone', { not: alone })] },
    ],
  });
  expect(asked(programme, { homePurchase: 'registered' })).toEqual(['registrationDate', 'movesWith']);
  expect(asked(programme, { homePurchase: 'registered', registrationDate: '2019' })).toEqual(['movesWith']);
});

test('of a condition of which one reading is met already nothing is asked that could only make another one unmet', () => {
  const tax: Rule = { fact: 'cityTaxPaid', is: true };
  const readings = [
    { id: 'mild', source, when: { any: [{ all: [japanese, tax] }, student] } },
    { id: 'strict', source, when: alone },
  ];
  const programme = smallProgramme({
    conditions: [{ id: 'readings', source, readings }, condition('home', { fact: 'firstHome', is: true })],
  });
  const household: Household = { movesWith: 'alone', self: { residenceStatus: 'unknown' } };
  expect(asked(programme, household)).toEqual(['self.student', 'firstHome']);
});
