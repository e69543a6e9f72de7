import type { DateRange, PlainDate } from '../dates';
import { situationOnApplying } from '../facts/situation';
import type { Span } from '../facts/value';
import type { Judging } from './judging';
import type { CompiledAmount, CompiledPart } from './compile-programme';
import { openDayOnOrAfter, type Holidays } from './days/open-days';
import type { Stretches } from './days/stretches';
import { evaluate, evaluateTest } from './evaluate';
import type { TestTrace, Trace } from './traces';
import type { Amount } from './schema';

/** One part of an amount in whole yen; without bounds where the part is a waiver or has no figure. */
export type PartTrace = {
  readonly id: string;
  readonly source: string;
  readonly yen: Span | undefined;
  readonly tests: readonly (Trace | TestTrace)[];
};

/** What a programme pays to somebody who applies from this day on. */
export type AmountStep = {
  readonly from: PlainDate;
  readonly yen: Span | undefined;
  readonly parts: readonly PartTrace[];
};

/** What a programme pays or waives, per period; bounds are undefined where no yen figure is known. */
export type AmountTrace = Pick<Amount, 'kind' | 'period' | 'per'> & {
  readonly yen: Span | undefined;
  readonly parts: readonly PartTrace[];
  /** From when which sum holds, where it hangs on the day of applying; empty where it does not. */
  readonly steps: readonly AmountStep[];
};

/** The amount a household, child or adult gets when the conditions are met: a range while something about it is unknown. */
export function amountOf(amount: CompiledAmount, judging: Judging, days: Stretches): AmountTrace {
  const { kind, period, per, onApplying } = amount;
  const steps = onApplying ? stepsOf(amount, judging, days) : [];
  const last = steps.at(-1) ?? stepOn(amount, judging, judging.situation.applying);
  const yen = steps.map((step) => step.yen).reduce(hull, last.yen);
  return { kind, period, per, yen, parts: last.parts, steps: steps.length > 1 ? steps : [] };
}

/** The amount on the first of the days, and on each on which it changes: between the turns of its facts it stays. */
function stepsOf(amount: CompiledAmount, judging: Judging, days: Stretches): AmountStep[] {
  const { situation, subject, holidays } = judging;
  const first = days[0]?.from;
  if (!first) return [];
  const turns = amount.turns.flatMap((turn) => turn(situation, subject));
  const moments = [first, ...turns].flatMap((each) => openDayIn(days, each, holidays) ?? []);
  const steps: AmountStep[] = [];
  for (const from of [...new Set(moments)].sort()) {
    const step = stepOn(amount, judging, { from, until: from });
    const before = steps.at(-1);
    if (before && before.yen?.min === step.yen?.min && before.yen?.max === step.yen?.max) continue;
    steps.push(step);
  }
  return steps;
}

/** The first open one of the days from this day on. */
function openDayIn(days: Stretches, day: PlainDate, holidays: Holidays): PlainDate | undefined {
  for (const { from, until } of days) {
    const open = openDayOnOrAfter(from !== undefined && from > day ? from : day, holidays);
    if (until === undefined || open <= until) return open;
  }
  return undefined;
}

function stepOn({ parts, ceiling }: CompiledAmount, judging: Judging, applying: DateRange): AmountStep {
  const own = onApplying(judging, applying);
  const traces = parts.map((part) => partOf(part, own));
  return { from: applying.from, yen: sumOf(traces, ceiling), parts: traces };
}

/** The same judging for somebody who applies on these days. */
export function onApplying(judging: Judging, applying: DateRange): Judging {
  const { holidays, subject, isAnswerable } = judging;
  const situation = situationOnApplying(judging.situation, applying);
  return {
    situation,
    holidays,
    subject,
    own: new Map(),
    shared: new Map(),
    applying: undefined,
    isAnswerable,
  };
}

function hull(a: Span | undefined, b: Span | undefined): Span | undefined {
  return a && b && { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
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
