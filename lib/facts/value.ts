import type { DateRange } from '../dates';

/** A number known to lie between two bounds, both included. */
export type Span = { readonly min: number; readonly max: number };

/**
 * What is known of a fact: a value, a range of values, `undefined` (not known) or `null` (there is no such thing: no spouse, no purchase).
 * A comparison with `null` is never met.
 */
export type Value = boolean | string | readonly string[] | Span | DateRange | null | undefined;

export type Verdict = 'met' | 'unmet' | 'unknown';

/** Whether it is a number, known or between bounds. */
export const isSpan = (value: Value): value is Span =>
  typeof value === 'object' && value !== null && 'min' in value;

/** A number that is known exactly. */
export const exactly = (n: number): Span => ({ min: n, max: n });
