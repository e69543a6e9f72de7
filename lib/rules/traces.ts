import type { Subject } from '../facts/situation';
import type { Path } from '../facts/household';
import type { Value } from '../facts/value';
import type { Judged } from './judged';
import type { Comparison } from './schema';

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
