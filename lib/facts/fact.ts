import type { Case, Subject } from './case';
import type { Input } from './inputs';
import type { Path } from './paths';
import type { Value } from './value';

export type Unit = 'years' | 'months' | 'days' | 'place' | 'grade' | 'class' | 'times';

/** One thing a rule may compare: told by a citizen, or following from what they told. */
export type Fact = {
  readonly type: Input['type'];
  readonly scope: 'household' | 'adult' | 'child';
  readonly unit?: Unit;
  readonly codes?: readonly string[];
  /** Told in one answer, which nothing but that answer can sharpen. */
  readonly isTold?: boolean;
  /** Follows from whom a rule is judged for, so that it is never unknown. */
  readonly isAlwaysKnown?: boolean;
  /** The readings a rule may name with `as`. */
  readonly readings?: readonly string[];
  readonly read: (kase: Case, subject: Subject, as: readonly string[]) => Value;
  /** The answers that could still sharpen the value. */
  readonly needs: (kase: Case, subject: Subject, as: readonly string[]) => readonly Path[];
};
