import type { PlainDate } from '../dates';
import type { Subject } from '../facts/situation';
import type { Path } from '../facts/household';
import type { Span, Value } from '../facts/value';
import type { Judged } from './judged';
import type { Amount, Comparison } from './schema';

/** How a verdict came about: the rule's own shape, each part with its verdict. */
export type Trace =
  Leaf | (Judged & { readonly kind: 'all' | 'any' | 'not'; readonly parts: readonly Trace[] });

/** One of the rival readings of a condition, with what it says of this household. */
export type ReadingTrace = Judged & {
  readonly id: string;
  readonly source: string;
  readonly trace: Trace;
};

/** What a condition or a part of an amount came to; `readings` where its text can be read in more than one way. */
export type TestTrace = Judged & {
  readonly trace?: Trace | undefined;
  readonly readings?: readonly ReadingTrace[] | undefined;
};

/** One compared fact: what was known, what it was held against, and what followed. */
export type Leaf = Judged & {
  readonly kind: 'fact';
  readonly rule: Comparison;
  readonly subject: Subject;
  readonly value: Value;
  readonly bound: Value;
  /** The answers that could still decide it; none once it is decided. */
  readonly open: readonly Path[];
};

/** One condition of a programme with what it came to. `version` and `base` are conditions that every programme may have. */
export type ConditionTrace = TestTrace & {
  readonly id: string;
  readonly source: string;
  /** Of `version`: the answers that could still choose one. */
  readonly open?: readonly Path[] | undefined;
};

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
