import { expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { readHousehold } from '../facts/read-household';
import { proofSize } from './proof/proof-size';
import { provePairs, randomPair } from './proof/prove-pairs';
import { randomFrom } from './proof/random';

const catalogue = loadCatalogue();
const seeds = [1, 2, 3, 4];
// A sample; scripts/prove-soundness.ts takes a million.
const pairsEach = proofSize(5_000, 150);
const decided = new Map<string, number>();

test.each(seeds)(
  `what is decided of ${pairsEach} households stays so when more is known (seed %i)`,
  (seed) => {
    const proof = provePairs(pairsEach, seed, catalogue);
    expect(proof.failures).toEqual([]);
    for (const [kind, count] of proof.decided) decided.set(kind, (decided.get(kind) ?? 0) + count);
  },
);

test('the proof rests on decided verdicts: each programme has plenty of both', () => {
  const fewest = (seeds.length * pairsEach) / 500;
  for (const { id } of catalogue.programmes) {
    expect(decided.get(`${id} met`), id).toBeGreaterThan(fewest);
    expect(decided.get(`${id} unmet`), id).toBeGreaterThan(fewest);
  }
});

test('random households and their blurred descriptions are ones that a citizen could have entered', () => {
  const random = randomFrom(1);
  for (let done = 0; done < proofSize(2_000, 250); done += 1) {
    const { day, fuller, partial } = randomPair(catalogue, random);
    expect(readHousehold(fuller, day, catalogue.places)).toEqual({ household: fuller });
    expect(readHousehold(partial, day, catalogue.places)).toEqual({ household: partial });
  }
});
