import type { Freshness } from './freshness';
import type { ProgrammeOutline } from './outline';
import type { AmountTrace, ConditionTrace } from './traces';
import type { Judgement } from './judgement';

/** What one programme comes to for a household on a day, and why. */
export type ProgrammeResult = Omit<ProgrammeOutline, 'yen' | 'subjects'> & {
  readonly freshness: Freshness;
  readonly conditions: readonly ConditionTrace[];
  /** Yen the household gets when the conditions are met; undefined when they are not, or where no amount is set. */
  readonly amount: AmountTrace | undefined;
  /** One judgement a child or adult, for programmes that judge them one by one. */
  readonly subjects: readonly Judgement[];
};
