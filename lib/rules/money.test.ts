import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from './assess';
import type { ProgrammeResult } from './programme-result';
import { proofSize } from './proof/proof-size';
import { randomDay } from './proof/random-days';
import { randomHousehold } from './proof/random-household';
import { randomFrom } from './proof/random';
import { moneyOf } from './money';

const catalogue = frozenCatalogue();
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
    availability: { state, asOf: '2026-04-01', source: 'strategy', until: undefined, ends: undefined },
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

const named = (results: readonly ProgrammeResult[]) => {
  const { met, undecided, ...others } = moneyOf(results, programmes);
  return { met: met.map(({ id }) => id), undecided: undecided.map(({ id }) => id), ...others };
};
const nothing = { met: [], undecided: [], withoutFigure: [], unclear: [] };

test('what is met and what is not decided are named apart, whatever they pay and how often', () => {
  expect(named([grant(), treatment('unknown'), result('home-purchase', 'met', [200_000, 200_000])])).toEqual({
    ...nothing,
    met: ['relocation-grant', 'home-purchase'],
    undecided: ['fertility-grant'],
  });
});

test.each<[string, ProgrammeResult]>([
  ['not met', grant('unmet')],
  ['ended', result('relocation-grant', 'met', [600_000, 600_000], { state: 'ended' })],
  ['closed for now', result('relocation-grant', 'met', [600_000, 600_000], { state: 'closed-for-now' })],
  ['without a day left to apply', { ...grant(), hasNoDayLeft: true }],
])('what is %s brings no money', (_, lost) => expect(named([lost])).toEqual(nothing));

test.each(['open', 'upcoming', 'unconfirmed'] as const)('what is %s is named', (state) => {
  const found = named([result('relocation-grant', 'met', [600_000, 600_000], { state })]);
  expect(found).toEqual({ ...nothing, met: ['relocation-grant'] });
});

test('a bonus is named with the grant it builds on, never without it', () => {
  const bonus = result('family-nearby-bonus', 'met', [100_000, 100_000]);
  const home = (state: 'open' | 'ended') => result('home-purchase', 'met', [200_000, 200_000], { state });
  expect(named([home('open'), bonus]).met).toEqual(['home-purchase', 'family-nearby-bonus']);
  expect(named([home('ended'), bonus])).toEqual(nothing);
  expect(named([bonus])).toEqual(nothing);
});

test('two programmes that perhaps exclude each other are told', () => {
  const support = result('start-support-u29', 'met', [150_000, 150_000]);
  expect(named([grant(), support]).unclear).toEqual([['relocation-grant', 'start-support-u29']]);
  expect(named([grant()]).unclear).toEqual([]);
  expect(named([grant('unmet'), support]).unclear).toEqual([]);
});

test('waivers and vouchers have no figure and are counted beside the money', () => {
  const household: Household = {
    self: { residence: 'in-city' },
    children: [{ birthDate: '2024-02-01', livesWithSelf: true }],
  };
  const found = named(assess(household, plainDate('2026-11-22'), catalogue));
  expect(found.withoutFigure).toContain('child-medical');
  expect([...found.met, ...found.undecided]).not.toContain('child-medical');
});

const households = proofSize(2_000, 500);

test(`in ${households} random households no money is named that is not met, has ended, is closed or has no day left`, () => {
  const random = randomFrom(11);
  for (let done = 0; done < households; done += 1) {
    const day = randomDay(random);
    const results = assess(randomHousehold(day, places, random), day, catalogue);
    const { met, undecided } = moneyOf(results, programmes);
    for (const { verdict, availability, amount, hasNoDayLeft } of [...met, ...undecided]) {
      expect(verdict).not.toBe('unmet');
      expect(['ended', 'closed-for-now']).not.toContain(availability.state);
      expect(hasNoDayLeft).toBe(false);
      expect(amount?.yen?.max).toBeGreaterThan(0);
    }
    expect(met.every(({ verdict }) => verdict === 'met')).toBe(true);
  }
});
