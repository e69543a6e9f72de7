import { expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from './assess';
import type { ProgrammeResult } from './programme-result';
import { proofSize } from './proof/proof-size';
import { randomDay } from './proof/random-days';
import { randomHousehold } from './proof/random-household';
import { randomFrom } from './proof/random';
import { sums } from './sums';

const catalogue = loadCatalogue();
const { programmes, places } = catalogue;

const freshness = {
  checked: plainDate('2026-11-22'),
  recheck: plainDate('2027-05-22'),
  isDue: false,
};

/** A result as far as money goes. */
function result(
  id: string,
  verdict: ProgrammeResult['verdict'],
  [min, max]: readonly [number, number],
  {
    state = 'open',
    period = 'once',
  }: Partial<Pick<ProgrammeResult['availability'], 'state'>> & {
    period?: 'once' | 'pregnancy' | 'year';
  } = {},
): ProgrammeResult {
  const amount = {
    kind: 'payment',
    period,
    per: 'household',
    yen: { min, max },
    parts: [],
    steps: [],
  } as const;
  const rest = {
    version: undefined,
    conditions: [],
    window: undefined,
    applyFrom: undefined,
    applyUntil: undefined,
    hasNoDayLeft: false,
  };
  return {
    id,
    verdict,
    availability: { state, asOf: '2026-04-01', source: 'strategy' },
    freshness,
    amount,
    ...rest,
    ask: [],
    decides: [],
    subjects: [],
  };
}

const grant = (verdict: ProgrammeResult['verdict'] = 'met') =>
  result('relocation-grant', verdict, [1_000_000, 1_300_000]);
const treatment = (verdict: ProgrammeResult['verdict'] = 'met') =>
  result('fertility-grant', verdict, [0, 100_000], { period: 'year' });

test('money paid once and money of every year are two sums', () => {
  expect(sums([grant(), treatment()], programmes).sums).toEqual([
    {
      period: 'once',
      isConfirmed: true,
      yen: { min: 1_000_000, max: 1_300_000 },
      programmes: ['relocation-grant'],
    },
    { period: 'year', isConfirmed: true, yen: { min: 0, max: 100_000 }, programmes: ['fertility-grant'] },
  ]);
});

test('money of each pregnancy is in no sum with money paid once', () => {
  const pregnancy = result('pregnancy-support', 'met', [50_000, 50_000], { period: 'pregnancy' });
  const visit = result('first-visit-low-income', 'met', [0, 10_000], { period: 'pregnancy' });
  const told = sums([grant(), pregnancy, visit], programmes).sums;
  expect(told.map(({ period, yen }) => [period, yen.max])).toEqual([
    ['once', 1_300_000],
    ['pregnancy', 60_000],
  ]);
});

test('what is not decided counts from nothing; what is ruled out or has ended does not count', () => {
  expect(sums([grant('unknown')], programmes).sums[0]?.yen).toEqual({ min: 0, max: 1_300_000 });
  expect(sums([grant('unmet')], programmes).sums).toEqual([]);
  expect(sums([result('home-purchase', 'met', [200_000, 200_000], { state: 'ended' })], programmes)).toEqual({
    sums: [],
    withoutFigure: [],
    unclear: [],
  });
});

test('what nobody has confirmed lately, or is closed for now, has a sum of its own', () => {
  const known = result('home-purchase', 'met', [200_000, 200_000]);
  const doubtful = result('relocation-grant', 'met', [600_000, 600_000], { state: 'unconfirmed' });
  const closed = result('fertility-grant', 'met', [50_000, 50_000], { state: 'closed-for-now' });
  expect(
    sums([known, doubtful, closed], programmes).sums.map(({ isConfirmed, yen }) => [isConfirmed, yen.max]),
  ).toEqual([
    [true, 200_000],
    [false, 650_000],
  ]);
});

test('a bonus counts with the grant it builds on, never without it', () => {
  const bonus = result('family-nearby-bonus', 'met', [100_000, 100_000]);
  expect(sums([result('home-purchase', 'met', [200_000, 200_000]), bonus], programmes).sums[0]?.yen.max).toBe(
    300_000,
  );
  expect(sums([result('home-purchase', 'unmet', [0, 0]), bonus], programmes).sums).toEqual([]);
  expect(sums([bonus], programmes).sums).toEqual([]);
});

test('of two programmes that perhaps exclude each other the smaller one counts from nothing', () => {
  const both = sums([grant(), result('start-support-u29', 'met', [150_000, 150_000])], programmes);
  expect(both.sums[0]?.yen).toEqual({ min: 1_000_000, max: 1_450_000 });
  expect(both.unclear).toEqual([['relocation-grant', 'start-support-u29']]);
  expect(sums([grant()], programmes).unclear).toEqual([]);
});

test('waivers and vouchers have no figure and stand beside the sums', () => {
  const household: Household = {
    self: { residence: 'in-city' },
    children: [{ birthDate: '2024-02-01', livesWithSelf: true }],
  };
  const results = assess(household, plainDate('2026-11-22'), catalogue);
  expect(sums(results, programmes).withoutFigure).toContain('child-medical');
  expect(sums(results, programmes).sums.flatMap((sum) => sum.programmes)).not.toContain('child-medical');
});

const households = proofSize(2_000, 500);

test(`in ${households} random households each programme counts at most once, in a sum of its own period, and never once it has ended`, () => {
  const random = randomFrom(11);
  for (let done = 0; done < households; done += 1) {
    const day = randomDay(random);
    const results = assess(randomHousehold(day, places, random), day, catalogue);
    const told = sums(results, programmes);
    const ids = told.sums.flatMap((sum) => sum.programmes);
    expect(new Set(ids).size).toBe(ids.length);
    for (const sum of told.sums) {
      const alike = results.filter(({ id }) => sum.programmes.includes(id));
      expect(alike.every(({ amount }) => amount?.period === sum.period)).toBe(true);
      expect(
        alike.some(({ verdict, availability }) => verdict === 'unmet' || availability.state === 'ended'),
      ).toBe(false);
      expect(sum.yen.max).toBe(alike.reduce((all, { amount }) => all + (amount?.yen?.max ?? 0), 0));
      expect(sum.yen.min).toBeLessThanOrEqual(sum.yen.max);
    }
  }
});

test('what has no day left to apply is in no sum', () => {
  const lost = { ...result('relocation-grant', 'met', [600_000, 600_000]), hasNoDayLeft: true };
  expect(sums([lost], programmes)).toEqual({ sums: [], withoutFigure: [], unclear: [] });
});
