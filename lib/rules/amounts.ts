import type { DateRange, PlainDate } from '../dates';
import { situationOnApplying } from '../facts/situation';
import type { Span } from '../facts/value';
import type { Judging } from './judging';
import type { CompiledAmount, CompiledPart } from './compile-programme';
import { openDayOnOrAfter, type Holidays } from './days/open-days';
import type { Stretches } from './days/stretches';
import { judged, judgedTest } from './evaluate';
import type { Amount } from './schema';

/** What a programme pays to somebody who applies on some days, judged on them. */
export type AmountOn = {
  readonly from: PlainDate;
  readonly yen: Span | undefined;
  readonly judging: Judging;
};

/** What a programme pays or waives, per period, without why; bounds are undefined where no yen figure is known. */
export type AmountOutline = Pick<Amount, 'kind' | 'period' | 'per'> & {
  readonly yen: Span | undefined;
  /** Of whoever applies last. */
  readonly last: AmountOn;
  /** From when which sum holds, where it hangs on the day of applying; empty where it does not. */
  readonly steps: readonly AmountOn[];
};

/** The amount a household, child or adult gets when the conditions are met: a range while something about it is unknown. */
export function amountOf(amount: CompiledAmount, judging: Judging, days: Stretches): AmountOutline {
  const { kind, period, per, onApplying } = amount;
  const steps = onApplying ? stepsOf(amount, judging, days) : [];
  const last = steps.at(-1) ?? amountOn(amount, judging, judging.situation.applying);
  const yen = steps.map((step) => step.yen).reduce(hull, last.yen);
  return { kind, period, per, yen, last, steps: steps.length > 1 ? steps : [] };
}

/** The amount on the first of the days, and on each on which it changes: between the turns of its facts it stays. */
function stepsOf(amount: CompiledAmount, judging: Judging, days: Stretches): AmountOn[] {
  const { situation, subject, holidays } = judging;
  const first = days[0]?.from;
  if (!first) return [];
  const turns = amount.turns.flatMap((turn) => turn(situation, subject, noFigures));
  const later = turns.filter((each) => each > first);
  const moments = [first, ...later].flatMap((each) => openDayIn(days, each, holidays) ?? []);
  const steps: AmountOn[] = [];
  for (const from of [...new Set(moments)].sort()) {
    const step = amountOn(amount, judging, { from, until: from });
    const before = steps.at(-1);
    if (before && before.yen?.min === step.yen?.min && before.yen?.max === step.yen?.max) continue;
    steps.push(step);
  }
  return steps;
}

const noFigures = {};

/** The first open one of the days from this day on. */
function openDayIn(days: Stretches, day: PlainDate, holidays: Holidays): PlainDate | undefined {
  for (const { from, until } of days) {
    if (until !== undefined && until < day) continue;
    const open = openDayOnOrAfter(from !== undefined && from > day ? from : day, holidays);
    if (until === undefined || open <= until) return open;
  }
  return undefined;
}

function amountOn({ parts, ceiling }: CompiledAmount, judging: Judging, applying: DateRange): AmountOn {
  const own = onApplying(judging, applying);
  const yen = sumOf(
    parts.map((part) => yenOfPart(part, own)),
    ceiling,
  );
  return { from: applying.from, yen, judging: own };
}

/** The same judging for somebody who applies on these days: what does not hang on them is not judged again. */
export function onApplying(judging: Judging, applying: DateRange): Judging {
  const { holidays, subject, own, shared, isAnswerable } = judging;
  if (applying === judging.situation.applying) return judging;
  const situation = situationOnApplying(judging.situation, applying);
  return { situation, holidays, subject, own, shared, dated: [], applying: undefined, isAnswerable };
}

function hull(a: Span | undefined, b: Span | undefined): Span | undefined {
  return a && b && { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

function sumOf(parts: readonly (Span | undefined)[], ceiling: number): Span | undefined {
  let sum: Span | undefined;
  for (const yen of parts) {
    if (yen) sum = { min: (sum?.min ?? 0) + yen.min, max: (sum?.max ?? 0) + yen.max };
  }
  return sum && { min: Math.min(sum.min, ceiling), max: Math.min(sum.max, ceiling) };
}

/** One part of an amount in whole yen; without bounds where the part is a waiver or has no figure. */
export function yenOfPart(part: CompiledPart, judging: Judging): Span | undefined {
  const { upTo, cases } = part;
  const yen = cases.length > 0 ? yenOfCases(casesLookedAt(part, judging), judging) : part.yen;
  if (!yen) return undefined;
  const { verdict } = judgedTest(part, judging);
  if (verdict === 'unmet') return nothing;
  return upTo || verdict === 'unknown' ? { min: 0, max: yen.max } : yen;
}

const nothing: Span = { min: 0, max: 0 };

/** The cases up to the first that is met: it decides. */
export function casesLookedAt({ cases }: CompiledPart, judging: Judging): CompiledPart['cases'] {
  const met = cases.findIndex(({ when }) => judged(when, judging).verdict === 'met');
  return met < 0 ? cases : cases.slice(0, met + 1);
}

/** Every case that is not ruled out stays possible. */
function yenOfCases(cases: CompiledPart['cases'], judging: Judging): Span {
  const possible = cases.filter(({ when }) => judged(when, judging).verdict !== 'unmet');
  return {
    min: Math.min(...possible.map(({ yen }) => yen.min)),
    max: Math.max(...possible.map(({ yen }) => yen.max)),
  };
}
