import type { FactName } from '../law/facts';
import type { Verdict } from '../facts/value';
import { verdictOfAll, type Leaf, type ReadingTrace, type TestTrace, type Trace } from '../rules';

/** A comparison in a rule, and whether it counts: not where another condition beside it is missed. */
export type CountingLeaf = { readonly leaf: Leaf; readonly counts: Verdict };

/** The comparisons of one fact in a trace. */
export function leavesOf(trace: Trace, fact: FactName, counts: Verdict = 'met'): CountingLeaf[] {
  if (trace.kind === 'fact') return trace.rule.fact === fact ? [{ leaf: trace, counts }] : [];
  return trace.parts.flatMap((part) => {
    const others = trace.kind === 'all' ? trace.parts.filter((each) => each !== part) : [];
    return leavesOf(part, fact, verdictOfAll([...others, { verdict: counts }]));
  });
}

/** The first of these tests whose readings compare the fact. */
export function testOn<T extends TestTrace>(tests: readonly T[], fact: FactName): T | undefined {
  return tests.find(({ readings = [] }) => readings.some(({ trace }) => leavesOf(trace, fact).length > 0));
}

/** What names a reading: its words and who reads it so. */
export type ReadingName = Pick<ReadingTrace, 'id' | 'source'>;
