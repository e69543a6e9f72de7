import { compare } from './compare';
import type { CompiledTest, Node } from './compile';
import { agreed, allJudged, anyJudged, not, type Judged } from './judged';
import type { Judging } from './judging';
import type { ReadingTrace, TestTrace, Trace } from './traces';

/** Judges one rule in three values: one deciding part settles a group; failing that, one unknown leaves it open. Each node is judged once. */
export function evaluate(node: Node, judging: Judging): Trace {
  const traces = node.isShared ? judging.shared : judging.own;
  const known = traces.get(node.place);
  if (known) return known;
  const trace = traceOf(node, judging);
  traces.set(node.place, trace);
  return trace;
}

function traceOf(node: Node, judging: Judging): Trace {
  if (node.kind === 'fact') return compare(node, judging);
  const { kind } = node;
  const parts = node.parts.map((part) => evaluate(part, judging));
  const { verdict, canBeMet, canBeUnmet } = judgedAs[kind](parts);
  return { kind, verdict, canBeMet, canBeUnmet, parts };
}

const judgedAs = { all: allJudged, any: anyJudged, not: (parts: readonly Judged[]) => not(allJudged(parts)) };

/** Judges a test: nothing to test is met; rival readings decide only when all of them agree. */
export function evaluateTest({ when, readings }: CompiledTest, judging: Judging): TestTrace {
  if (when) {
    const trace = evaluate(when, judging);
    const { verdict, canBeMet, canBeUnmet } = trace;
    return { verdict, canBeMet, canBeUnmet, trace, readings: undefined };
  }
  if (!readings) return nothingToTest;
  const judged = readings.map(({ id, source, when: rule }): ReadingTrace => {
    const trace = evaluate(rule, judging);
    const { verdict, canBeMet, canBeUnmet } = trace;
    return { id, source, verdict, canBeMet, canBeUnmet, trace };
  });
  const { verdict, canBeMet, canBeUnmet } = agreed(judged);
  return { verdict, canBeMet, canBeUnmet, trace: undefined, readings: judged };
}

const nothingToTest: TestTrace = {
  verdict: 'met',
  canBeMet: true,
  canBeUnmet: false,
  trace: undefined,
  readings: undefined,
};
