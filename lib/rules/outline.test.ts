import { expect, test } from 'vitest';
import { loadCatalogue, loadExamples } from '../content/load';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from './assess';
import { judgeAlone, standingIn } from './judge-alone';
import { outlines, type ProgrammeOutline } from './outline';
import type { ProgrammeResult } from './programme-result';
import { blur } from './proof/blur';
import { proofSize } from './proof/proof-size';
import { randomFrom } from './proof/random';
import { randomHousehold } from './proof/random-household';

const catalogue = loadCatalogue();
const today = plainDate('2026-11-22');
const examples = catalogue.programmes
  .flatMap(({ id }) => loadExamples(id))
  .map(({ household, on }) => ({ household, day: plainDate(on) }))
  .filter((_, place) => place % proofSize(1, 15) === 0);
const random = randomFrom(15);
/** Told nearly in full, and with ever less. */
const households = Array.from({ length: proofSize(5_000, 60) }, () => {
  const told = randomHousehold(today, catalogue.places, random);
  return { household: blur(told, random.pick([0, 0.05, 0.2, 0.6]), random), day: today };
});
const all = [...examples, ...households];

/** What both say, in one shape. */
const said = ({ subjects, ...rest }: ProgrammeOutline | ProgrammeResult) => ({
  ...rest,
  yen: 'yen' in rest ? rest.yen : rest.amount?.yen,
  ...{ amount: undefined, conditions: undefined, freshness: undefined },
  subjects: subjects.map(({ subject, verdict }) => ({ subject, verdict })),
});

test.each(['missing-or-better', 'missing'] as const)(
  'without reasons every verdict, amount, day and question is the same (%s)',
  (asking) => {
    for (const { household, day } of all) {
      const withReasons = assess(household, day, catalogue, asking);
      expect(outlines(household, day, catalogue, asking).map(said)).toEqual(withReasons.map(said));
    }
  },
);

test('alone, each programme stands as among the others, condition by condition', () => {
  const standing = ({ verdict, conditions }: ProgrammeResult) => ({
    verdict,
    conditions: conditions.map(({ id, verdict: each }) => ({ id, verdict: each })),
  });
  const alone = (household: Household, day: typeof today, id: string) => {
    const programme = catalogue.programmes.find((each) => each.id === id);
    const [outcome] = programme ? judgeAlone(programme, household, day, catalogue) : [];
    if (!outcome) throw new Error(`${id} is missing`);
    const conditions = standingIn(outcome).conditions.map(({ id: name, verdict }) => ({ id: name, verdict }));
    return { verdict: outcome.verdict, conditions };
  };
  for (const { household, day } of all) {
    const results = assess(household, day, catalogue);
    expect(results.map(({ id }) => alone(household, day, id))).toEqual(results.map(standing));
  }
});

test('each condition comes to what its reasons come to', () => {
  for (const { household, day } of all) {
    for (const { conditions } of assess(household, day, catalogue)) {
      for (const { trace, verdict } of conditions) if (trace) expect(verdictOfTrace(trace)).toBe(verdict);
    }
  }
});

type Reason = NonNullable<ProgrammeResult['conditions'][number]['trace']>;

/** Reckoned from the leaves alone, with no part passed over. */
function verdictOfTrace(trace: Reason): Reason['verdict'] {
  if (trace.kind === 'fact') return trace.verdict;
  const parts = trace.parts.map(verdictOfTrace);
  const all: Reason['verdict'] = parts.includes('unmet')
    ? 'unmet'
    : parts.includes('unknown')
      ? 'unknown'
      : 'met';
  if (trace.kind === 'all') return all;
  if (trace.kind === 'not') return all === 'unknown' ? 'unknown' : all === 'met' ? 'unmet' : 'met';
  return parts.includes('met') ? 'met' : parts.includes('unknown') ? 'unknown' : 'unmet';
}
