import { afterAll, describe, expect, test } from 'vitest';
import type { Example } from '../content/example-schema';
import { loadCatalogue, loadExamples } from '../content/load';
import { dateRangeText, parseDateRange, plainDate, type DateRange } from '../dates';
import { readHousehold } from '../facts/read-household';
import { assess, type ProgrammeResult } from './assess';
import { coverageOf } from './proof/coverage';

const catalogue = loadCatalogue();
const counts: string[] = [];

describe.each(catalogue.programmes)('$id', (programme) => {
  const examples = loadExamples(programme.id);
  const play = ({ on, household }: Example): ProgrammeResult => {
    const result = assess(household, plainDate(on), catalogue).find(({ id }) => id === programme.id);
    if (!result) throw new Error(`${programme.id} is missing from the results`);
    return result;
  };

  test.each(examples)('$name', (example) => {
    const { on, household, expect: expected } = example;
    expect(readHousehold(household, plainDate(on), catalogue.places)).toEqual({ household });
    expect(outcome(play(example), expected)).toEqual(comparable(expected));
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

/** What the result says of each thing the example expects. */
function outcome(result: ProgrammeResult, expected: Example['expect']) {
  const { verdict, availability, amount, applyFrom, applyUntil, conditions, subjects, ask } = result;
  const said = {
    verdict,
    availability: availability.state,
    amount: amount?.yen ? [amount.yen.min, amount.yen.max] : null,
    applyFrom: rangeText(applyFrom),
    applyUntil: rangeText(applyUntil),
    conditions: Object.fromEntries(
      conditions
        .filter(({ id }) => expected.conditions && id in expected.conditions)
        .map((condition) => [condition.id, condition.verdict]),
    ),
    subjects: subjects.map((each) => each.verdict),
    ask: expected.ask?.length ? expected.ask.filter((path) => ask.includes(path)) : ask,
  };
  return Object.fromEntries(Object.entries(said).filter(([name]) => name in expected));
}

/** Days as the one shortest text of their range. */
function comparable(expected: Example['expect']): object {
  const { applyFrom, applyUntil } = expected;
  return {
    ...expected,
    ...(applyFrom && { applyFrom: rangeText(parseDateRange(applyFrom)) }),
    ...(applyUntil && { applyUntil: rangeText(parseDateRange(applyUntil)) }),
  };
}

const rangeText = (range: DateRange | undefined) => (range ? dateRangeText(range) : null);
