import type { Span } from '../facts/value';
import type { Judging } from './compare';
import type { CompiledAmount, CompiledPart } from './compile-programme';
import { evaluate, evaluateTest, type TestTrace, type Trace } from './evaluate';
import type { Amount } from './schema';

/** One part of an amount in whole yen; without bounds where the part is a waiver or has no figure. */
export type PartTrace = {
  readonly id: string;
  readonly source: string;
  readonly yen: Span | undefined;
  readonly tests: readonly (Trace | TestTrace)[];
};

/** What a programme pays or waives, per period; bounds are undefined where no yen figure is known. */
export type AmountTrace = Pick<Amount, 'kind' | 'period' | 'per'> & {
  readonly yen: Span | undefined;
  readonly parts: readonly PartTrace[];
};

/** The amount a household, child or adult gets when the conditions are met: a range while something about it is unknown. */
export function amountOf(
  { kind, period, per, parts, ceiling }: CompiledAmount,
  judging: Judging,
): AmountTrace {
  const traces = parts.map((part) => partOf(part, judging));
  return { kind, period, per, yen: sumOf(traces, ceiling), parts: traces };
}

function sumOf(parts: readonly PartTrace[], ceiling: number): Span | undefined {
  let sum: Span | undefined;
  for (const { yen } of parts) {
    if (yen) sum = { min: (sum?.min ?? 0) + yen.min, max: (sum?.max ?? 0) + yen.max };
  }
  return sum && { min: Math.min(sum.min, ceiling), max: Math.min(sum.max, ceiling) };
}

function partOf(part: CompiledPart, judging: Judging): PartTrace {
  const { id, source, upTo, cases } = part;
  const test = evaluateTest(part, judging);
  const tests: (Trace | TestTrace)[] = [test];
  const yen = cases.length > 0 ? yenOfCases(cases, judging, tests) : part.yen;
  if (!yen) return { id, source, yen: undefined, tests };
  if (test.verdict === 'unmet') return { id, source, yen: nothing, tests };
  const isLess = upTo || test.verdict === 'unknown';
  return { id, source, yen: isLess ? { min: 0, max: yen.max } : yen, tests };
}

const nothing: Span = { min: 0, max: 0 };

/** The first case that is met decides; until one is, every case that is not ruled out stays possible. Adds what was tested to `tests`. */
function yenOfCases(cases: CompiledPart['cases'], judging: Judging, tests: (Trace | TestTrace)[]): Span {
  const possible = { min: Infinity, max: -Infinity };
  for (const { when, yen } of cases) {
    const trace = evaluate(when, judging);
    tests.push(trace);
    if (trace.verdict === 'unmet') continue;
    possible.min = Math.min(possible.min, yen.min);
    possible.max = Math.max(possible.max, yen.max);
    if (trace.verdict === 'met') break;
  }
  return possible;
}
