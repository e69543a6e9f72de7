import { expect, test } from 'vitest';
import { addDays, addMonths, addYears, plainDate, type PlainDate } from '../dates';
import { randomFrom } from '../rules/proof/random';
import { situationOf } from '../facts/situation';
import type { Household, Period } from '../facts/household';
import type { Span } from '../facts/value';
import { daysShortOfYears, daysTowardsYears, gapDaysInTokyoArea, gapDaysInWards } from './residence-history';

// A span of moves comes to no less and no more than the days in it, one by one.

const today = plainDate('2026-11-22');
const self = { adult: 'self' } as const;

type Count = (household: Household) => Span | null | undefined;
const counts: Readonly<Record<string, Count>> = {
  'days missing to one year in two': (household) =>
    daysShortOfYears(situationOf(household, today, {}), self, [], { years: 1, within: 2 }),
  'the same added up': (household) =>
    daysShortOfYears(situationOf(household, today, {}), self, ['adds-up'], { years: 1, within: 2 }),
  'days of the last year neither lived nor commuted': (household) =>
    gapDaysInWards(situationOf(household, today, {}), self, [], { within: 1, lookBack: undefined }),
  'the same with a look-back of two months': (household) =>
    gapDaysInWards(situationOf(household, today, {}), self, ['look-back'], { within: 1, lookBack: 2 }),
  'days of the last year not lived around Tokyo': (household) =>
    gapDaysInTokyoArea(situationOf(household, today, {}), self, 1),
  'days lived in two years': (household) =>
    daysTowardsYears(situationOf(household, today, {}), self, [], 2)[0],
};

const histories = Array.from({ length: 1000 }, (_, seed) => historyOf(seed));

test.each(Object.entries(counts))('%s', (_, count) => {
  for (const { periods, from, until } of histories) {
    const household = (moveInDate: string): Household => ({
      self: { residence: 'in-city', moveInDate, periods },
    });
    const days: Span[] = [];
    for (let day = from; day <= until; day = addDays(day, 1))
      days.push(count(household(day)) ?? { min: NaN, max: NaN });
    expect(count(household(`${from}/${until}`)), JSON.stringify({ periods, from, until })).toEqual({
      min: Math.min(...days.map(({ min }) => min)),
      max: Math.max(...days.map(({ max }) => max)),
    });
  }
});

test.each([
  ['2019-06-01/2024-03-01', 366],
  ['2021-03-01/2024-03-01', 365],
  ['2025-06-01/2029-06-01', 366],
  ['2025-06-01/2028-02-28', 365],
])('a move in %s, around a stay in early 2024, has %i days of a year without it', (moveInDate, most) => {
  const periods: Period[] = [{ from: '2024-01-15', until: '2024-02-10', place: 'tokyo-wards' }];
  const { max } = counts['days of the last year neither lived nor commuted']?.({
    self: { residence: 'in-city', moveInDate, periods },
  }) ?? { max: NaN };
  expect(max).toBe(most);
});

test('a stay from a 29 February fills the year before one move alone', () => {
  const periods: Period[] = [
    { from: '2024-02-29', until: '2025-02-28', place: 'kanagawa', disadvantaged: false },
  ];
  const gap = (moveInDate: string) =>
    counts['days of the last year not lived around Tokyo']?.({
      self: { residence: 'in-city', moveInDate, periods },
    });
  expect(['2025-02-28', '2025-03-01', '2025-03-02'].map(gap)).toEqual(
    [1, 0, 1].map((days) => ({ min: days, max: days })),
  );
  expect(gap('2025')).toMatchObject({ min: 0 });
});

/** Up to ten stretches in the wards or commuting to them, long and short, many a year or two after another to the day, and moves around such a day. */
function historyOf(seed: number): { periods: Period[]; from: PlainDate; until: PlainDate } {
  const random = randomFrom(seed);
  const commuting = {
    place: 'chiba',
    disadvantaged: false,
    wardsWork: 'insured-employee',
    wardsStudy: false,
  } as const;
  const edges: [PlainDate, ...PlainDate[]] = [addDays(plainDate('2026-01-15'), random.whole(0, 700))];
  const edgeFrom = (first: PlainDate, longest: number): PlainDate => {
    const years = random.whole(1, 2);
    const again = edges.map((edge) => addDays(addYears(edge, years), random.whole(-1, 1)));
    const edge =
      (random.chance(0.6) && again.find((day) => day >= first)) || addDays(first, random.whole(0, longest));
    edges.push(edge);
    return edge;
  };
  let [day] = edges;
  const leapDay = plainDate('2028-02-29');
  const periods = Array.from({ length: 2 + random.whole(0, 8) }, (): Period => {
    const from = day < leapDay && random.chance(0.3) ? leapDay : edgeFrom(day, 40);
    if (from === leapDay) edges.push(from);
    const until = edgeFrom(from, random.chance(0.5) ? 20 : 300);
    day = addDays(until, 1);
    return { from, until, ...(random.chance(0.5) ? { place: 'tokyo-wards' } : commuting) };
  });
  const turn = addMonths(random.pick(edges), random.pick([0, 2, 12, 24]));
  return { periods, from: addDays(turn, -random.whole(1, 12)), until: addDays(turn, random.whole(1, 12)) };
}
