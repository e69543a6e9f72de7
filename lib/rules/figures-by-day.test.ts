import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadSharedRules, programmeFrom } from '../content/read-programme';
import { addDays, plainDate, type DateRange } from '../dates';
import type { Household } from '../facts/household';
import { situationOf } from '../facts/situation';
import { facts, type FactName } from '../law/facts';
import { frozenCatalogue, frozenContent } from '../testing/frozen-content';
import { assess } from './assess';
import type { Judgement } from './judgement';
import type { Programme } from './schema';
import { blur } from './proof/blur';
import { proofSize } from './proof/proof-size';
import { randomFrom, type Random } from './proof/random';
import { randomHousehold } from './proof/random-household';

// A figure that changes on a day is judged like the two programmes that it stands for: the one before the day, and the one from it on.

const catalogue = frozenCatalogue();
const shared = loadSharedRules(frozenContent());

/** A programme of the frozen catalogue in which a figure is written otherwise. */
function planted(id: string, figure: string, written: string): Programme {
  const file = join(frozenContent(), 'programmes', id, 'rule.yaml');
  const line = new RegExp(`^  ${figure}: \\{.*\\}$`, 'm');
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(line);
  return programmeFrom(file, parse(text.replace(line, `  ${figure}: ${written}`)), shared).programme;
}

/** The programme with one value, with the other one, and with both by a day. */
function bothOf(id: string, figure: string, unit: string, values: readonly [unknown, unknown], day: string) {
  const [first, second] = values;
  const { source } = catalogue.programmes.find((each) => each.id === id)?.figures[figure] ?? {};
  const one = (value: unknown) =>
    planted(id, figure, `{ unit: ${unit}, value: ${value}, source: ${source} }`);
  const both = (by: string) =>
    planted(
      id,
      figure,
      `{ unit: ${unit}, values: [{ value: ${first}, source: ${source} }, { from: ${day}, by: ${by}, value: ${second}, source: ${source} }] }`,
    );
  return { before: one(first), since: one(second), both };
}

const day = plainDate('2027-03-20');

function judged(programme: Programme, household: Household, on = day): readonly Judgement[] {
  const [result] = assess(household, on, { ...catalogue, programmes: [programme] });
  return result?.subjects ?? [];
}

/** Which of the two holds for somebody: undefined while the day is not known well enough. */
function sideOf(fact: FactName, household: Household, subject: Judgement['subject'], from: string) {
  const value = facts[fact].read(situationOf(household, day, catalogue.places), subject, []);
  if (value === null) return 'before';
  const range = value as DateRange | undefined;
  if (!range) return undefined;
  if (range.from >= from) return 'since';
  return range.until < from ? 'before' : undefined;
}

/** A household that moves around the change, told exactly, in part or not at all. */
function aroundTheChange(random: Random, from: string): Household {
  const household = randomHousehold(day, catalogue.places, random);
  const told = () =>
    random.pick([
      addDays(plainDate(from), random.whole(-3, 3)),
      from.slice(0, 7),
      from.slice(0, 4),
      `${from.slice(0, 4)}-01/${from.slice(0, 7)}`,
      addDays(plainDate(from), -1),
      from,
    ]);
  const { self = {}, spouse } = household;
  const moving = { residence: 'moving-in', moveInDate: told() } as const;
  const moved: Household = {
    ...household,
    self: { ...self, ...(random.chance(0.8) && moving) },
    ...(typeof spouse === 'object' && {
      spouse: { ...spouse, ...(random.chance(0.6) && { moveInDate: told() }) },
    }),
  };
  return random.chance(0.4) ? blur(moved, 0.1, random) : moved;
}

const from = '2027-04-01';
const size = proofSize(4_000, 150);
const verdictOfBoth = (one: string, other: string) => (one === other ? one : 'unknown');

describe.each([
  ['an amount', 'relocation-grant', 'single', 'yen', [600_000, 700_000]],
  ['a figure of a condition', 'start-support-u29', 'maxAge', 'years', [29, 34]],
  ['a figure from below', 'start-support-u29', 'minAge', 'years', [18, 25]],
  ['a figure by which a fact is reckoned', 'relocation-grant', 'fiveYears', 'years', [5, 3]],
] as const)('%s by the day of the move', (_, id, figure, unit, values) => {
  const { before, since, both } = bothOf(id, figure, unit, values, from);
  const programme = both('moveInDay');

  test(`${size} households around the day are judged as by the one value, by the other, or as it depends`, () => {
    const random = randomFrom(7);
    const seen = new Map<string, number>();
    for (let done = 0; done < size; done += 1) {
      const household = aroundTheChange(random, from);
      const [old, later, dated] = [before, since, programme].map((each) => judged(each, household));
      const sides = (dated ?? []).map(({ subject }) => sideOf('moveInDay', household, subject, from));
      // Of two adults on either side of the day neither programme judges both: what one may still get leaves the other one open.
      if (new Set(sides).size > 1) continue;
      for (const [place, judgement] of (dated ?? []).entries()) {
        const [one, other] = [old?.[place], later?.[place]];
        if (!one || !other) throw new Error('somebody is missing');
        const side = sides[place];
        const told = JSON.stringify(household);
        if (side) {
          const held = side === 'since' ? other : one;
          expect(judgement.verdict, told).toBe(held.verdict);
          expect(judgement.amount?.yen, told).toEqual(held.amount?.yen);
          expect(judgement.window?.agreed, told).toEqual(held.window?.agreed);
        } else {
          expect(judgement.verdict, told).toBe(verdictOfBoth(one.verdict, other.verdict));
          if (one.amount?.yen && other.amount?.yen && judgement.amount?.yen) {
            expect(judgement.amount.yen, told).toEqual({
              min: Math.min(one.amount.yen.min, other.amount.yen.min),
              max: Math.max(one.amount.yen.max, other.amount.yen.max),
            });
          }
        }
        const differs =
          one.verdict !== other.verdict ||
          JSON.stringify(one.amount?.yen) !== JSON.stringify(other.amount?.yen);
        const kind = `${side ?? 'open'}${differs ? ' decides' : ''}`;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }
    }
    for (const kind of ['before', 'since', 'open'])
      expect(seen.get(`${kind} decides`), kind).toBeGreaterThan(0);
  });
});

describe('an amount by the day of applying', () => {
  const { before, since, both } = bothOf(
    'relocation-grant',
    'single',
    'yen',
    [600_000, 700_000],
    '2027-06-01',
  );
  const programme = both('application');
  const moving: Household = {
    ...{ movesWith: 'alone', intendedStay: 'five-years-or-more', spouse: 'none' },
    self: {
      ...{ residence: 'moving-in', residenceStatus: 'japanese', moveInDate: '2027-03-25' },
      ...{ workRoutes: ['telework'], teleworkByOwnWill: true, teleworkOverHalf: true },
      periods: [{ from: '2010-01-01', until: 'move', place: 'tokyo-wards' }],
    },
  };

  test('grows on the day, and is what either programme pays on each side of it', () => {
    const [judgement] = judged(programme, moving);
    const [old, later] = [before, since].map((each) => judged(each, moving)[0]);
    expect(judgement?.amount?.yen).toEqual({ min: old?.amount?.yen?.min, max: later?.amount?.yen?.max });
    const steps = judgement?.amount?.steps.map(({ from: day, yen }) => [day < '2027-06-01', yen]);
    expect(steps).toEqual([
      [true, old?.amount?.yen],
      [false, later?.amount?.yen],
    ]);
  });
});

test('an unknown day of the move gives both sums, never one of them', () => {
  const home = { residence: 'moving-in', residenceStatus: 'japanese', moveInDate: '2027' } as const;
  const work = { workRoutes: ['telework' as const], teleworkByOwnWill: true, teleworkOverHalf: true };
  const household: Household = {
    ...{ movesWith: 'alone', intendedStay: 'five-years-or-more', spouse: 'none' },
    self: { ...home, ...work, periods: [{ from: '2010-01-01', until: 'move', place: 'tokyo-wards' }] },
  };
  const partOf = (values: readonly [number, number]) => {
    const programme = bothOf('relocation-grant', 'single', 'yen', values, from).both('moveInDay');
    return judged(programme, household)[0]?.amount;
  };
  expect(partOf([600_000, 700_000])?.yen).toEqual({ min: 600_000, max: 700_000 });
  expect(partOf([600_000, 600_000])?.yen).toEqual({ min: 600_000, max: 600_000 });
});
