import { expect, test } from 'vitest';
import { loadCatalogue, loadExamples } from '../content/load';
import { plainDate } from '../dates';
import { reasonFor } from './proof/correlated-answers';
import { proveExhaustive } from './proof/exhaustive-proof';
import { randomFrom } from './proof/random';

const catalogue = loadCatalogue();

// A sample; scripts/prove-exhaustive.ts takes more households and more answers of each.
test.each(catalogue.programmes)(
  '$id is open exactly where ways of filling the gaps disagree, or for a reason on record',
  (programme) => {
    const examples = loadExamples(programme.id).map(({ household, on }) => ({
      household,
      day: plainDate(on),
    }));
    const trial = { programme, examples, households: 3, answers: 3 };
    const { partial, wrong, undecided } = proveExhaustive(trial, catalogue, randomFrom(8));
    expect(wrong).toEqual([]);
    expect([...undecided.keys()].filter((found) => reasonFor(found) === undefined)).toEqual([]);
    expect(partial).toBeGreaterThan(10);
  },
);
