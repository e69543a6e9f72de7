import { expect, test } from 'vitest';
import { addDays, addMonths, plainDate, type PlainDate } from '../dates';
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

const histories = Array.from({ length: 12 }, (_, seed) => historyOf(seed));

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

/** Up to three stretches in the wards or commuting to them, around a leap day, and a span of moves of some months. */
function historyOf(seed: number): { periods: Period[]; from: PlainDate; until: PlainDate } {
  const random = randomFrom(seed);
  const commuting = {
    place: 'chiba',
    disadvantaged: false,
    wardsWork: 'insured-employee',
    wardsStudy: false,
  } as const;
  let day = addDays(plainDate('2026-01-15'), random.whole(0, 400));
  const periods = Array.from({ length: 1 + random.whole(0, 2) }, (): Period => {
    const from = day;
    const until = addDays(from, random.whole(0, 300));
    day = addDays(until, 1 + random.whole(0, 40));
    return { from, until, ...(random.chance(0.5) ? { place: 'tokyo-wards' } : commuting) };
  });
  const from = addDays(plainDate('2027-12-20'), random.whole(0, 120));
  return { periods, from, until: addMonths(from, 1 + random.whole(0, 2)) };
}
