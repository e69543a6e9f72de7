import { daysBetween, plainDate, type PlainDate } from '../../dates';
import type { Value, Verdict } from '../../facts/value';
import type { ProgrammeResult } from '../programme-result';
import type { Leaf, ReadingTrace, TestTrace, Trace } from '../traces';
import type { Comparison, Programme } from '../schema';
import { comparisonsOf, rivalsOf, type AskedComparison } from './comparisons';

/** How many things of one kind a rule has, how many of them its examples play, and what is left out, one sentence each. */
export type Share = { readonly total: number; readonly covered: number; readonly missing: readonly string[] };
export type Coverage = Readonly<Record<'limits' | 'comparisons' | 'rivals', Share>>;

/** Holds the traces of a programme's examples against its rule: every comparison in three values, every limit from both sides. */
export function coverageOf(programme: Programme, results: readonly ProgrammeResult[]): Coverage {
  const tests = results.flatMap(testsOf);
  const leaves = tests.flatMap(tracesOf).flatMap(leavesOf);
  // Equal comparisons are judged once, under the first of them.
  const byText = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const text = textOf(leaf.rule);
    const alike = byText.get(text);
    if (alike) alike.push(leaf);
    else byText.set(text, [leaf]);
  }
  const of = ({ rule }: AskedComparison) => byText.get(textOf(rule)) ?? [];
  const comparisons = comparisonsOf(programme).filter((each) => !isOfLaterValue(each));
  const told = new Set(tests.flatMap(({ readings = [] }) => contradictionsOf(readings)));
  return {
    limits: shareOf(
      comparisons.filter(({ rule }) => isLimit(rule)),
      (each) => missingNeighbours(each, of(each)),
    ),
    comparisons: shareOf(comparisons, (each) => missingVerdicts(each, of(each))),
    rivals: shareOf(rivalsOf(programme), ({ name, pair }) =>
      told.has(pair) ? [] : [`${name}: no example tells ${pair} apart`],
    ),
  };
}

/** Of a value that holds from a day on, and of the day: the content check asks for examples on both sides of it. */
const isOfLaterValue = ({ rule }: AskedComparison): boolean => /(?:[fF]rom|until)\d{8}"/.test(textOf(rule));

const textOf = (rule: Comparison): string => JSON.stringify(rule);

function shareOf<T>(things: readonly T[], missingOf: (thing: T) => string[]): Share {
  const missing = things.map(missingOf);
  return {
    total: things.length,
    covered: missing.filter((each) => each.length === 0).length,
    missing: missing.flat(),
  };
}

function testsOf({ subjects, conditions, amount }: ProgrammeResult): Tested[] {
  const judged = subjects.length > 0 ? subjects : [{ conditions, amount }];
  return judged.flatMap((each) => [
    ...each.conditions,
    ...(each.amount?.parts ?? []).flatMap(({ tests }) =>
      tests.map((test) => ('kind' in test ? { verdict: test.verdict, trace: test } : test)),
    ),
  ]);
}

type Tested = Pick<TestTrace, 'verdict' | 'trace' | 'readings'>;

const tracesOf = ({ trace, readings = [] }: Tested): Trace[] => [
  ...(trace ? [trace] : []),
  ...readings.map((reading) => reading.trace),
];

const leavesOf = (trace: Trace): Leaf[] => (trace.kind === 'fact' ? [trace] : trace.parts.flatMap(leavesOf));

function contradictionsOf(readings: readonly ReadingTrace[]): string[] {
  const decided = (verdict: Verdict) => readings.filter((each) => each.verdict === verdict);
  return decided('met').flatMap(({ id }) =>
    decided('unmet').flatMap((other) => [`${id} and ${other.id}`, `${other.id} and ${id}`]),
  );
}

function missingVerdicts({ name, verdicts }: AskedComparison, leaves: readonly Leaf[]): string[] {
  return verdicts
    .filter((verdict) => !leaves.some((leaf) => leaf.verdict === verdict))
    .map((verdict) => `${name}: no example is ${verdict}`);
}

const isLimit = ({ is, oneOf, includes }: Comparison): boolean =>
  is === undefined && oneOf === undefined && includes === undefined;

function missingNeighbours({ name, rule }: AskedComparison, leaves: readonly Leaf[]): string[] {
  const isUpper = rule.atMost ?? rule.below ?? rule.onOrBefore;
  const sides = { met: isUpper ? 'below' : 'above', unmet: isUpper ? 'above' : 'below' } as const;
  return (['met', 'unmet'] as const).flatMap((verdict) => {
    const closest = Math.min(...leaves.filter((leaf) => leaf.verdict === verdict).map(distance));
    if (closest === 0) return [];
    const nearest = closest === Infinity ? 'there is none at all' : `the closest is ${closest} away`;
    return [`${name}: no example just ${sides[verdict]} the limit, ${nearest}`];
  });
}

/** How far a fact lies from the last value that would still have this verdict: 0 next to the limit. */
function distance({ rule, value, bound, verdict }: Leaf): number {
  const [fact, limit] = [endsOf(value), endsOf(bound)];
  if (!fact || !limit) return Infinity;
  const isBelow = (verdict === 'met') === Boolean(rule.atMost ?? rule.below ?? rule.onOrBefore);
  const excludesLimit = (verdict === 'met') === Boolean(rule.below ?? rule.above);
  return (isBelow ? limit.min - fact.max : fact.min - limit.max) - (excludesLimit ? 1 : 0);
}

function endsOf(value: Value): { min: number; max: number } | undefined {
  if (typeof value !== 'object' || value === null || !('min' in value || 'from' in value)) return undefined;
  return 'min' in value ? value : { min: numberOf(value.from), max: numberOf(value.until) };
}

const numberOf = (day: PlainDate): number => daysBetween(plainDate('2000-01-01'), day);
