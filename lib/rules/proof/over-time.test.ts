import { expect, test } from 'vitest';
import { loadCatalogue } from '../../content/load';
import { addDays, plainDate } from '../../dates';
import { situationOf, type Situation, type Subject } from '../../facts/situation';
import { facts } from '../../law/facts';
import { householdOn } from '../household-on';
import { randomFrom } from './random';
import { randomHousehold } from './random-household';

const { places } = loadCatalogue();
const day = plainDate('2026-11-22');
const random = randomFrom(9);
const futures = Array.from({ length: 150 }, () => {
  const household = randomHousehold(day, places, random);
  return [0, 40, 400, 2_000].map((count) => {
    const later = addDays(day, count);
    return situationOf(householdOn(household, day)(later), later, places);
  });
});
const subjects: readonly Subject[] = [
  { adult: 'self' },
  { adult: 'spouse' },
  { adult: 'self', child: 0 },
  { adult: 'self', child: 1 },
];

// What is unmet by such a fact is not looked for on later days.
test.each(Object.entries(facts).filter(([, { overTime }]) => overTime))(
  '%s stays or grows over time, as it says',
  (_, { read, overTime, takes = {}, readingTakes = {}, readings = [] }) => {
    const taken = Object.assign({}, takes, ...Object.values(readingTakes));
    const figures = Object.fromEntries(Object.keys(taken).map((name, place) => [name, place + 1]));
    for (const future of futures.filter(([now]) => overTime !== 'stays-without-moves' || !isMoving(now)))
      for (const subject of subjects)
        for (const as of [[], ...readings.map((each) => [each])]) {
          const values = future.map((then) => read(then, subject, as, figures));
          const told = values.map((value) => (overTime === 'grows' ? leastOf(value) : JSON.stringify(value)));
          expect(overTime === 'grows' ? told.toSorted(inOrder) : told.map(() => told[0])).toEqual(told);
        }
  },
);

const isMoving = (now: Situation | undefined) =>
  [now?.self, now?.spouse, ...(now?.children ?? [])].some((each) => each?.residence === 'moving-in');

function leastOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return 'min' in value ? value.min : 'from' in value && value.from;
}

const inOrder = (one: unknown, other: unknown): number =>
  typeof one === 'number' ? one - Number(other) : String(one).localeCompare(String(other));
