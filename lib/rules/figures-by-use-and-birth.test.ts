import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadSharedRules, programmeFrom } from '../content/read-programme';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { frozenCatalogue, frozenContent } from '../testing/frozen-content';
import { assess } from './assess';
import { laterFor } from './later';

const catalogue = frozenCatalogue();
const shared = loadSharedRules(frozenContent());

/** A programme of the frozen catalogue in which a figure has a second value from 1 April 2027 on, and what it comes to. */
function planted(id: string, figure: string, later: number, by: string, from = '2027-04-01') {
  const file = join(frozenContent(), 'programmes', id, 'rule.yaml');
  const written = readFileSync(file, 'utf8').replace(
    new RegExp(`^  ${figure}: \\{ unit: (.*), value: (.*), source: (.*) \\}$`, 'm'),
    `  ${figure}: { unit: $1, values: [{ value: $2, source: $3 }, { value: ${later}, source: $3, from: ${from}, by: ${by} }] }`,
  );
  const { programme } = programmeFrom(file, parse(written), shared);
  const on = (household: Household, day: string) =>
    assess(household, plainDate(day), { ...catalogue, programmes: [programme] })[0];
  const laterOn = (household: Household, day: string) =>
    laterFor(household, plainDate(day), { ...catalogue, programmes: [programme] })(programme);
  return { on, laterOn };
}

const self = { residence: 'in-city', moveInDate: 'none' } as const;
const childOf = (birthDate: string, more: Household = {}): Household => ({
  ...{ self, children: [{ birthDate, livesWithSelf: true }] },
  ...more,
});
const day = (text: string) => ({ from: text, until: text });

describe('medical costs until 20 instead of 18, by the day of use', () => {
  const { on, laterOn } = planted('child-medical', 'lastAge', 20, 'use');

  test.each(['2026-11-30', '2027-03-31', '2027-04-01'])(
    'on %s nothing ends for whoever still uses it',
    (today) => {
      expect(on(childOf('2021-05-05'), today)?.applyUntil).toEqual(day('2042-03-31'));
      // The last day under the first value is the eve of the change.
      expect(on(childOf('2008-06-01'), today)?.applyUntil).toEqual(day('2029-03-31'));
    },
  );

  test('whoever was too old begins again on the day, be it a first of April or not', () => {
    const old = childOf('2008-03-01');
    expect(on(old, '2027-03-31')?.verdict).toBe('unmet');
    expect(on(old, '2027-04-01')).toMatchObject({ verdict: 'met', applyUntil: day('2028-03-31') });
    expect(laterOn(old, '2026-11-30')).toMatchObject({ from: '2027-04-01', verdict: 'met' });
    const inMay = planted('child-medical', 'lastAge', 20, 'use', '2027-05-15');
    expect(inMay.laterOn(old, '2026-11-30')).toMatchObject({ from: '2027-05-15', verdict: 'met' });
  });

  test('whoever moves in on an unknown day of that spring has the later last day on every one of them', () => {
    const moving: Household = {
      self: { residence: 'moving-in', moveInDate: '2027' },
      children: [{ birthDate: '2008-06-01', livesWithSelf: true }],
    };
    expect(on(moving, '2026-11-30')?.applyUntil).toEqual(day('2029-03-31'));
  });
});

test('by birth each child has the value of its own day', () => {
  const { on } = planted('child-medical', 'lastAge', 20, 'birth');
  expect(on(childOf('2027-03-31'), '2027-04-02')?.applyUntil).toEqual(day('2045-03-31'));
  expect(on(childOf('2027-04-01'), '2027-04-02')?.applyUntil).toEqual(day('2047-03-31'));
  const year = on(childOf('2027'), '2027-06-01');
  expect(year).toMatchObject({ applyUntil: { from: '2045-03-31', until: '2048-03-31' } });
  expect(year?.ask).toEqual(['children.0.birthDate']);
});

describe('a payment to the pregnant by the day of birth', () => {
  const { on } = planted('pregnancy-support', 'first', 60_000, 'birth');
  const expecting: Household = { self, spouse: 'none', pregnancy: 'self', children: [] };
  const yen = (household: Household, today: string) => on(household, today)?.amount?.yen;

  test.each([
    ['more than a year before the day', '2026-03-31', { min: 50_000, max: 50_000 }],
    ['where the birth may come before or after', '2026-04-01', { min: 50_000, max: 60_000 }],
    ['on the last day before it', '2027-03-31', { min: 50_000, max: 60_000 }],
    ['from the day on', '2027-04-01', { min: 60_000, max: 60_000 }],
  ])('%s: %s', (_, today, sums) => {
    expect(yen(expecting, today)).toEqual(sums);
    // An elder child says nothing of the one that is expected.
    expect(yen(childOf('2025-12-01', { spouse: 'none', pregnancy: 'self' }), today)).toEqual(sums);
  });

  test('before the day nobody is asked for children on its account', () => {
    const { children: _, ...untold } = expecting;
    expect(on(untold, '2026-11-30')?.ask).toEqual([]);
  });

  test('of a child that is there its day of birth decides', () => {
    const born = (birth: string) => childOf(birth, { spouse: 'none', pregnancy: 'none' });
    expect(yen(born('2027-03-31'), '2027-06-01')?.max).toBe(50_000);
    expect(yen(born('2027-04-01'), '2027-06-01')?.max).toBe(60_000);
  });
});

test.each([
  ['an earlier last day', 'child-medical', 'lastAge', 15],
  ['another first day', 'sick-child-care', 'fromMonths', 3],
])('%s cannot hang on the day of use', (_, id, figure, later) => {
  expect(() => planted(id, figure, later, 'use')).toThrow();
});
