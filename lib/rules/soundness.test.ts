import { expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { readHousehold } from '../facts/read-household';
import { provePairs, randomPair } from './proof/prove-pairs';
import { randomFrom } from './proof/random';

const catalogue = loadCatalogue();
// A sample; scripts/prove-soundness.ts takes a million.
const pairsEach = 5_000;
const fewest = pairsEach / 500;

test.each([1, 2, 3, 4])(
  `what is decided of ${pairsEach} households stays so when more is known (seed %i)`,
  (seed) => {
    const { failures, decided } = provePairs(pairsEach, seed, catalogue);
    expect(failures).toEqual([]);
    // The proof rests on decided verdicts: each programme has plenty of both.
    for (const { id } of catalogue.programmes) {
      expect(decided.get(`${id} met`)).toBeGreaterThan(fewest);
      expect(decided.get(`${id} unmet`)).toBeGreaterThan(fewest);
    }
  },
);

test('random households and their blurred descriptions are ones that a citizen could have entered', () => {
  const random = randomFrom(1);
  for (let done = 0; done < 2_000; done += 1) {
    const { day, fuller, partial } = randomPair(catalogue, random);
    expect(readHousehold(fuller, day, catalogue.places)).toEqual({ household: fuller });
    expect(readHousehold(partial, day, catalogue.places)).toEqual({ household: partial });
  }
});
