import { expect, test } from 'vitest';
import { loadCatalogue } from '../../content/load';
import { addDays, plainDate } from '../../dates';
import { situationOf, type Subject } from '../../facts/situation';
import type { Value } from '../../facts/value';
import { facts } from '../../law/facts';
import { householdOn, isAhead } from '../household-on';
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

// What is unmet by such a fact is not looked for on later days, or not on those until enough has grown.
test.each(Object.entries(facts).filter(([, { overTime }]) => overTime))(
  '%s stays or grows over time, as it says',
  (_, { read, overTime, changedBy = [], takes = {}, readingTakes = {}, readings = [] }) => {
    const taken = Object.assign({}, takes, ...Object.values(readingTakes));
    const figures = Object.fromEntries(Object.keys(taken).map((name, place) => [name, place + 1]));
    for (const future of futures)
      for (const subject of subjects)
        for (const as of [[], ...readings.map((each) => [each])]) {
          const isSettled = future.slice(0, 1).every((now) => !changedBy.some((plan) => isAhead(plan, now)));
          const values = future.map((then) => read(then, subject, as, figures));
          if (overTime === 'grows') {
            expect(values.map(leastOf).toSorted(inOrder)).toEqual(values.map(leastOf));
            if (isSettled) expect(values.map(mostOf).toSorted(inOrder)).toEqual(values.map(mostOf));
          } else if (isSettled) expect(values).toEqual(values.map(() => values[0]));
        }
  },
);

const leastOf = (value: Value): unknown => boundOf(value, 'min', 'from');
const mostOf = (value: Value): unknown => boundOf(value, 'max', 'until');

function boundOf(value: Value, ofNumber: string, ofDay: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const bounds = Object.entries(value);
  return bounds.find(([name]) => name === ofNumber || name === ofDay)?.[1];
}

const inOrder = (one: unknown, other: unknown): number =>
  typeof one === 'number' ? one - Number(other) : String(one).localeCompare(String(other));
