import type { Span } from '../facts/value';
import type { Judging } from './compare';
import { figureValue, type Figures } from './compile';
import { evaluate, evaluateTest, type TestTrace, type Trace } from './evaluate';
import type { Amount, Part } from './schema';

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
export function amountOf(amount: Amount, judging: Judging): AmountTrace {
  const { kind, period, per } = amount;
  const parts = amount.parts.map((part) => partOf(part, judging));
  const known = parts.flatMap(({ yen }) => (yen ? [yen] : []));
  if (known.length === 0) return { kind, period, per, parts, yen: undefined };
  const top = amount.ceiling ? numberOf(judging.figures, amount.ceiling) : Infinity;
  const sum = (bound: keyof Span) =>
    Math.min(
      top,
      known.reduce((total, span) => total + span[bound], 0),
    );
  return { kind, period, per, parts, yen: { min: sum('min'), max: sum('max') } };
}

function partOf(part: Part, judging: Judging): PartTrace {
  const { id, source } = part;
  const test = evaluateTest(part, judging);
  const { yen, tests } = part.cases
    ? casesOf(part.cases, judging)
    : { yen: part.yen && yenOf(part.yen, judging.figures), tests: [] };
  const asked = [test, ...tests];
  if (!yen) return { id, source, yen: undefined, tests: asked };
  if (test.verdict === 'unmet') return { id, source, yen: { min: 0, max: 0 }, tests: asked };
  return {
    id,
    source,
    yen: { min: part.upTo || test.verdict === 'unknown' ? 0 : yen.min, max: yen.max },
    tests: asked,
  };
}

/** The first case that is met decides; until one is, every case that is not ruled out stays possible. */
function casesOf(cases: NonNullable<Part['cases']>, judging: Judging): { yen: Span; tests: Trace[] } {
  const tests: Trace[] = [];
  const possible: Span[] = [];
  for (const { when, yen } of cases) {
    const trace = evaluate(when, judging);
    tests.push(trace);
    if (trace.verdict !== 'unmet') possible.push(yenOf(yen, judging.figures));
    if (trace.verdict === 'met') break;
  }
  return {
    yen: {
      min: Math.min(...possible.map(({ min }) => min)),
      max: Math.max(...possible.map(({ max }) => max)),
    },
    tests,
  };
}

function yenOf(yen: NonNullable<Part['yen']>, figures: Figures): Span {
  if (typeof yen !== 'string') return { min: numberOf(figures, yen.from), max: numberOf(figures, yen.to) };
  return { min: numberOf(figures, yen), max: numberOf(figures, yen) };
}

function numberOf(figures: Figures, name: string): number {
  const value = figureValue(figures, name);
  if ('min' in value) return value.min;
  throw new Error(`the figure ${name} is a day, not an amount`);
}
