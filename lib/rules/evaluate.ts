import type { Verdict } from '../facts/value';
import { compare, opposite, type Judging, type Leaf } from './compare';
import type { CompiledTest, Node } from './compile';

/** How a verdict came about: the rule's own shape, each part with its verdict. */
export type Trace =
  | Leaf
  | { readonly kind: 'all' | 'any' | 'not'; readonly verdict: Verdict; readonly parts: readonly Trace[] };

/** Anything that came to a verdict. */
type Judged = { readonly verdict: Verdict };

/** One of the rival readings of a condition, with what it says of this household. */
export type ReadingTrace = {
  readonly id: string;
  readonly source: string;
  readonly verdict: Verdict;
  readonly trace: Trace;
};

/** What a condition or a part of an amount came to; `readings` where its text can be read in more than one way. */
export type TestTrace = {
  readonly verdict: Verdict;
  readonly trace?: Trace | undefined;
  readonly readings?: readonly ReadingTrace[] | undefined;
};

/** Judges one rule in three values: one deciding part settles a group; failing that, one unknown leaves it open. Each node is judged once. */
export function evaluate(node: Node, judging: Judging): Trace {
  const traces = node.isShared ? judging.shared : judging.own;
  const known = traces[node.place];
  if (known) return known;
  const trace = traceOf(node, judging);
  traces[node.place] = trace;
  return trace;
}

function traceOf(node: Node, judging: Judging): Trace {
  if (node.kind === 'fact') return compare(node, judging);
  const parts = node.parts.map((part) => evaluate(part, judging));
  return { kind: node.kind, verdict: verdictOf(node.kind, parts), parts };
}

function verdictOf(kind: 'all' | 'any' | 'not', parts: readonly Trace[]): Verdict {
  if (kind === 'all') return allOf(parts);
  return kind === 'any' ? anyOf(parts) : opposite[allOf(parts)];
}

/** Judges a test: nothing to test is met; rival readings decide only when all of them agree. */
export function evaluateTest({ when, readings }: CompiledTest, judging: Judging): TestTrace {
  if (when) {
    const trace = evaluate(when, judging);
    return { verdict: trace.verdict, trace, readings: undefined };
  }
  if (!readings) return nothingToTest;
  const judged = readings.map(({ id, source, when: rule }) => {
    const trace = evaluate(rule, judging);
    return { id, source, verdict: trace.verdict, trace };
  });
  return { verdict: agreed(judged), trace: undefined, readings: judged };
}

const nothingToTest: TestTrace = { verdict: 'met', trace: undefined, readings: undefined };

/** The one verdict that all share, otherwise unknown. */
export function agreed(parts: readonly Judged[]): Verdict {
  const first = parts[0]?.verdict ?? 'unknown';
  return parts.every(({ verdict }) => verdict === first) ? first : 'unknown';
}

/** What "all of these" comes to: one unmet decides, otherwise one unknown leaves it open. */
export const allOf = (parts: readonly Judged[]): Verdict => settle(parts, 'unmet', 'met');

/** What "any of these" comes to: one met decides, otherwise one unknown leaves it open; of nothing, unmet. */
export const anyOf = (parts: readonly Judged[]): Verdict => settle(parts, 'met', 'unmet');

function settle(parts: readonly Judged[], deciding: Verdict, otherwise: Verdict): Verdict {
  let verdict = otherwise;
  for (const part of parts) {
    if (part.verdict === deciding) return deciding;
    if (part.verdict === 'unknown') verdict = 'unknown';
  }
  return verdict;
}
