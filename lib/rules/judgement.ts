import type { Subject } from '../facts/situation';
import type { Judged } from './judged';
import type { AmountTrace, ConditionTrace } from './traces';
import type { WindowTrace } from './windows';

/** One programme judged for one subject, with the reasons: a household, a child or an adult. */
export type Judgement = Judged & {
  readonly subject: Subject;
  /** The version that applied; undefined when that is not certain. */
  readonly version: string | undefined;
  readonly conditions: readonly ConditionTrace[];
  readonly amount: AmountTrace | undefined;
  readonly window: WindowTrace | undefined;
  /** The judgement of the programme this one builds on. */
  readonly base: Judgement | undefined;
};
