import { facts } from '../law/facts';
import type { Fact } from '../facts/fact';
import type { DateRange } from '../dates';
import { isSpan, type Span, type Value, type Verdict } from '../facts/value';
import type { Leaf, TestTrace, Trace } from '../rules';

/** By how much a comparison missed: an amount of years, days … over or under its limit, or a day too late or too early. */
export type Margin =
  | {
      readonly kind: 'number';
      readonly unit: NonNullable<Fact['unit']>;
      readonly side: 'over' | 'under';
      readonly value: Span;
      readonly limit: number;
      readonly by: Span;
      /** Whose it is; the years and months of a household are those of its youngest child. */
      readonly of: 'self' | 'spouse' | 'household';
    }
  | {
      readonly kind: 'date';
      readonly side: 'late' | 'early';
      readonly limit: DateRange;
      /** The day that was compared; undefined when it is simply the day of evaluation. */
      readonly value: DateRange | undefined;
    };

/** The comparisons that make a test unmet, of all the parts that miss those that can be measured; rival readings give one span together. */
export function marginsOf(test: TestTrace): Margin[] {
  if (test.verdict !== 'unmet') return [];
  const traces = test.trace ? [test.trace] : (test.readings ?? []).map(({ trace }) => trace);
  return traces.flatMap((trace) => deciding(trace, 'unmet').flatMap(marginOf)).reduce(joined, []);
}

/** The comparisons in a trace that are responsible for its verdict. */
export function deciding(trace: Trace, verdict: Verdict): Leaf[] {
  if (trace.verdict !== verdict) return [];
  if (trace.kind === 'fact') return [trace];
  // A comparison under "not" was met where the whole is unmet; what it missed cannot be measured.
  if (trace.kind === 'not') return [];
  return trace.parts.flatMap((part) => deciding(part, verdict));
}

function marginOf({ rule, value, bound, subject }: Leaf): Margin[] {
  const { unit, scope } = facts[rule.fact];
  if (isSpan(value) && isSpan(bound) && unit) {
    const isOver = rule.atMost !== undefined || rule.below !== undefined;
    // "Below 5" is missed by one at 5 itself.
    const strict = rule.below !== undefined || rule.above !== undefined ? 1 : 0;
    const limit = isOver ? bound.max - strict : bound.min + strict;
    const by = isOver
      ? { min: value.min - limit, max: value.max - limit }
      : { min: limit - value.max, max: limit - value.min };
    const of = scope === 'household' ? scope : subject.adult;
    return [{ kind: 'number', unit, side: isOver ? 'over' : 'under', value, limit, by, of }];
  }
  if (!isDateRange(value) || !isDateRange(bound)) return [];
  const told = rule.fact === 'assessmentDay' ? undefined : value;
  return [{ kind: 'date', side: rule.onOrBefore ? 'late' : 'early', limit: bound, value: told }];
}

/** Adds a margin to those before it; numbers that miss the same limit in the same way become one span. */
function joined(margins: readonly Margin[], margin: Margin): Margin[] {
  const same = margins.findIndex((each) => isSame(each, margin));
  const other = margins[same];
  if (other?.kind !== 'number' || margin.kind !== 'number')
    return same < 0 ? [...margins, margin] : [...margins];
  const span = { ...margin, value: spanned(other.value, margin.value), by: spanned(other.by, margin.by) };
  return margins.map((each, place) => (place === same ? span : each));
}

function isSame(a: Margin, b: Margin): boolean {
  if (a.kind === 'date' || b.kind === 'date') return JSON.stringify(a) === JSON.stringify(b);
  return a.unit === b.unit && a.side === b.side && a.limit === b.limit && a.of === b.of;
}

const spanned = (a: Span, b: Span): Span => ({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) });

const isDateRange = (value: Value): value is DateRange =>
  typeof value === 'object' && value !== null && 'from' in value;
