import { describe, expect, test } from 'vitest';
import type { Household } from '../facts/household';
import type { Asking } from './ask';
import { figure, lastResult, smallProgramme } from './proof/small-programme';
import type { Programme } from './schema';

const source = 'source';
const figures = { age: figure('grade', 12), hundred: figure('yen', 100), year: figure('years', 1) };
const condition = (id: string, when: Programme['conditions'][number]['when']) => ({ id, source, when });
const alone = condition('alone', { fact: 'movesWith', is: 'alone' });
const married = condition('married', { fact: 'marriageRegistered', is: true });
const here = condition('here', { fact: 'residence', is: 'in-city' });

describe('what is asked', () => {
  const part = { id: 'part', source, when: { fact: 'cityTaxPaid' as const, is: true }, yen: 'hundred' };
  const amount = { kind: 'payment', period: 'once', per: 'household', parts: [part] } as const;
  const window = {
    lastDay: 'apply' as const,
    readings: [
      {
        id: 'only',
        source,
        closes: { fact: 'moveInDay' as const, plus: 'year', count: 'first-day-does-not-count' as const },
      },
    ],
  };
  const programme = smallProgramme({
    figures,
    conditions: [alone],
    amount: { ...amount, parts: [part] },
    window,
  });
  const self = { residence: 'in-city', moveInDate: '2026-10' } as const;

  test.each<[string, Household, Asking, string[]]>([
    [
      'what decides, then what sharpens amount and days',
      {},
      'missing-or-better',
      ['movesWith', 'cityTaxPaid', 'self.moveInDate'],
    ],
    [
      'what sharpens once it is met',
      { movesWith: 'alone' },
      'missing-or-better',
      ['cityTaxPaid', 'self.moveInDate'],
    ],
    [
      'a better day than a month',
      { movesWith: 'alone', cityTaxPaid: true, self },
      'missing-or-better',
      ['self.moveInDate'],
    ],
    [
      'nothing more once all is exact',
      { movesWith: 'alone', cityTaxPaid: true, self: { ...self, moveInDate: '2026-10-01' } },
      'missing-or-better',
      [],
    ],
    ['nothing once it is missed', { movesWith: 'others' }, 'missing-or-better', []],
  ])('is %s', (_, household, asking, ask) =>
    expect(lastResult(programme, household, asking).ask).toEqual(ask),
  );

  test.each<[string, Household, string[]]>([
    ['what decides', {}, ['movesWith']],
    ['nothing once it is decided', { movesWith: 'alone' }, []],
    ['nothing that nobody knows', { movesWith: 'unknown' }, []],
  ])('says of it %s', (_, household, decides) =>
    expect(lastResult(programme, household, 'missing').decides).toEqual(decides),
  );

  test('is nothing but what decides once the programme has ended', () => {
    const ended = {
      ...programme,
      availability: [{ state: 'ended' as const, from: '2020-01-01', said: '2020-01', source }],
    };
    expect(lastResult(ended, {}).ask).toEqual(['movesWith']);
    expect(lastResult(ended, { movesWith: 'alone' }).ask).toEqual([]);
  });

  test('rival readings that contradict each other are not asked about', () => {
    const readings = [
      { id: 'one', source, when: { fact: 'cityTaxPaid' as const, is: true } },
      {
        id: 'other',
        source,
        when: {
          all: [{ fact: 'cityTaxPaid' as const, is: true }, married.when ?? alone.when ?? { all: [] }],
        },
      },
    ];
    const doubtful = smallProgramme({
      figures,
      amount: { ...amount, parts: [{ id: 'part', source, readings, yen: 'hundred' }] },
    });
    expect(lastResult(doubtful, {}).ask).toEqual(['cityTaxPaid', 'marriageRegistered']);
    expect(lastResult(doubtful, { cityTaxPaid: true }).ask).toEqual(['marriageRegistered']);
    expect(lastResult(doubtful, { cityTaxPaid: true, marriageRegistered: false }).ask).toEqual([]);
  });
});

test('days and amount are told while the programme is not missed', () => {
  const programme = smallProgramme({
    figures,
    conditions: [alone],
    amount: {
      kind: 'payment',
      period: 'once',
      per: 'household',
      parts: [{ id: 'part', source, yen: 'hundred' }],
    },
    window: {
      lastDay: 'apply',
      readings: [
        {
          id: 'only',
          source,
          closes: { fact: 'moveInDay', plus: 'year', count: 'first-day-does-not-count' },
        },
      ],
    },
  });
  const self = { residence: 'in-city', moveInDate: '2025-11-20' } as const;
  expect(lastResult(programme, { movesWith: 'alone', self })).toMatchObject({
    amount: { yen: { min: 100, max: 100 } },
    applyUntil: { from: '2026-11-20', until: '2026-11-20' },
    hasNoDayLeft: true,
  });
  expect(lastResult(programme, { movesWith: 'others', self })).toMatchObject({
    amount: undefined,
    window: undefined,
    applyFrom: undefined,
    applyUntil: undefined,
    hasNoDayLeft: false,
  });
});

test('days that are left are told, and that some are', () => {
  const programme = smallProgramme({
    figures,
    window: {
      lastDay: 'apply',
      readings: [{ id: 'only', source, opens: { fact: 'moveInDay' }, closes: { fact: 'registrationDate' } }],
    },
  });
  const household: Household = {
    self: { residence: 'in-city', moveInDate: '2026-11-24' },
    registrationDate: '2026-11-27',
  };
  expect(lastResult(programme, household)).toMatchObject({
    applyFrom: { from: '2026-11-24', until: '2026-11-24' },
    applyUntil: { from: '2026-11-27', until: '2026-11-27' },
    hasNoDayLeft: false,
    subjects: [],
  });
});

describe('answers that contradict each other', () => {
  const programme = smallProgramme({ subject: 'adult', conditions: [here] });
  const moved = { residence: 'in-city', moveInDate: '2029' } as const;
  test('meet nothing that rests on them', () => {
    const result = lastResult(programme, { self: moved });
    expect(result).toMatchObject({ verdict: 'unknown', isContradicted: true });
    expect(result.subjects.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
  });
  test('leave alone what rests on others', () => {
    const free = lastResult(smallProgramme({ conditions: [alone] }), { self: moved, movesWith: 'alone' });
    expect(free.verdict).toBe('met');
    expect(free).not.toHaveProperty('isContradicted');
    expect(lastResult(programme, { self: { ...moved, residence: 'elsewhere' } }).verdict).toBe('unknown');
    expect(lastResult(programme, { self: { residence: 'in-city' } })).toMatchObject({ verdict: 'met' });
    expect(lastResult(programme, { self: { residence: 'in-city' } })).not.toHaveProperty('isContradicted');
  });
  test('of a residence before birth take the whole history back', () => {
    const history = smallProgramme({
      subject: 'adult',
      figures: { ...figures, none: figure('days', 0) },
      conditions: [
        condition('year', { fact: 'gapDaysInTokyoArea', with: { within: 'year' }, atMost: 'none' }),
      ],
    });
    const periods = [{ from: '1980-01-01', until: 'move', place: 'tokyo' as const }];
    const self = { residence: 'in-city', moveInDate: '2026-11-01', periods } as const;
    expect(lastResult(history, { spouse: 'none', self: { ...self, periods } }).verdict).toBe('met');
    expect(
      lastResult(history, { spouse: 'none', self: { ...self, periods, birthDate: '1990-01-01' } }),
    ).toMatchObject({ verdict: 'unknown', isContradicted: true });
  });
});

test('a condition judged on the day of applying is met only if it is on every day left', () => {
  const onDay = (when: Programme['conditions'][number]['when']) =>
    smallProgramme({
      figures: { ...figures, since: figure('date', '2027-01-15') },
      conditions: [{ id: 'grade', source, judgedOn: 'application', when }],
      window: {
        lastDay: 'apply',
        readings: [
          {
            id: 'only',
            source,
            closes: { fact: 'moveInDay', plus: 'year', count: 'first-day-does-not-count' },
          },
        ],
      },
    });
  const programme = onDay({ fact: 'hasChildUpToGrade', with: { grade: 'age' }, is: true });
  // Twelve grades end on 31 March 2027 for a child born until 1 April 2009.
  const household = (moveInDate: string): Household => ({
    self: { residence: 'in-city', moveInDate },
    children: [{ birthDate: '2009-04-01' }],
  });
  expect(lastResult(programme, household('2026-03-31')).verdict).toBe('met');
  expect(lastResult(programme, household('2026-04-01')).verdict).toBe('unknown');
});
