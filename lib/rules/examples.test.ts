import { afterAll, describe, expect, test } from 'vitest';
import type { Example } from '../content/example-schema';
import { comparableExpectation, outcomeOfExample } from '../content/example-outcome';
import { loadCatalogue, loadExamples } from '../content/load';
import { plainDate } from '../dates';
import { readHousehold } from '../facts/read-household';
import { assess } from './assess';
import type { ProgrammeResult } from './programme-result';
import { coverageOf } from './proof/coverage';

const catalogue = loadCatalogue();
const counts: string[] = [];

describe.each(catalogue.programmes)('$id', (programme) => {
  const examples = loadExamples(programme.id);
  const judged = ({ on, household }: Example): ProgrammeResult => {
    const result = assess(household, plainDate(on), catalogue).find(({ id }) => id === programme.id);
    if (!result) throw new Error(`${programme.id} is missing from the results`);
    return result;
  };
  const results = new Map<Example, ProgrammeResult>();
  /** Judged once, for both tests that read it. */
  const play = (example: Example): ProgrammeResult => {
    const result = results.get(example) ?? judged(example);
    results.set(example, result);
    return result;
  };

  test.each(examples)('$name', (example) => {
    const { on, household, expect: expected } = example;
    expect(readHousehold(household, plainDate(on), catalogue.places)).toEqual({ household });
    expect(outcomeOfExample(play(example), expected)).toEqual(comparableExpectation(expected));
  });

  test('no two examples share a name', () => {
    const names = examples.map(({ name }) => name);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  test('a dozen examples or more show every verdict and both sides of every limit', () => {
    const verdicts = new Set(examples.map((example) => example.expect.verdict));
    const coverage = Object.entries(coverageOf(programme, examples.map(play)));
    const shares = coverage.map(([kind, { covered, total }]) => `${kind} ${covered} of ${total}`);
    counts.push(`${programme.id}: ${examples.length} examples, ${shares.join(', ')}`);
    expect(coverage.flatMap(([, { missing }]) => missing)).toEqual([]);
    expect([...verdicts].toSorted()).toEqual(['met', 'unknown', 'unmet']);
    expect(examples.length).toBeGreaterThanOrEqual(12);
  });
});

afterAll(() => console.log(counts.join('\n')));
