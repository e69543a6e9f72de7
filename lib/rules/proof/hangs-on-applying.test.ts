import { expect, test } from 'vitest';
import { loadCatalogue } from '../../content/load';
import { addDays, plainDate } from '../../dates';
import { situationOf, situationOnApplying, type Subject } from '../../facts/situation';
import { facts } from '../../law/facts';
import { randomHousehold } from './random-household';
import { randomFrom } from './random';

const { places } = loadCatalogue();
const day = plainDate('2026-11-22');
const random = randomFrom(9);
const situations = Array.from({ length: 100 }, () =>
  situationOf(randomHousehold(day, places, random), day, places),
);
const subjects: readonly Subject[] = [
  { adult: 'self' },
  { adult: 'spouse' },
  { adult: 'self', child: 0 },
  { adult: 'self', child: 1 },
];
const anyDays = [0, 40, 400, 2_000].map((count) => {
  const applying = addDays(day, count);
  return { from: applying, until: applying };
});

// What a rule came to is kept for all days of applying where none of its facts says that it hangs on them.
test.each(Object.entries(facts))(
  '%s hangs on the day of applying, or does not, as it says',
  (_, { read, takes = {}, readingTakes = {}, readings = [], hangsOnApplying = false }) => {
    const taken = Object.assign({}, takes, ...Object.values(readingTakes));
    const figures = Object.fromEntries(
      Object.keys(taken).map((name, place) => [name, [1, 6, 3][place] ?? 1]),
    );
    const isMoved = situations.some((situation) =>
      subjects.some((subject) =>
        [[], ...readings.map((each) => [each])].some((as) => {
          const onDay = anyDays.map((days) =>
            JSON.stringify(read(situationOnApplying(situation, days), subject, as, figures)),
          );
          return new Set(onDay).size > 1;
        }),
      ),
    );
    expect(isMoved).toBe(hangsOnApplying);
  },
);
