import type { DateRange } from '../dates';
import type { Verdict } from '../facts/value';
import type { AmountTrace } from './amounts';
import type { Ask } from './ask';
import type { Availability } from './availability';
import type { Freshness } from './freshness';
import type { ConditionTrace, Judgement } from './judge';
import type { WindowTrace } from './windows';

/** What one programme comes to for a household on a day. */
export type ProgrammeResult = Ask & {
  readonly id: string;
  readonly verdict: Verdict;
  readonly availability: Availability;
  readonly freshness: Freshness;
  readonly version: string | undefined;
  readonly conditions: readonly ConditionTrace[];
  /** Yen the household gets when the conditions are met; undefined when they are not, or where no amount is set. */
  readonly amount: AmountTrace | undefined;
  readonly window: WindowTrace | undefined;
  /** Whether, with these days, no day is left on which the city takes applications. */
  readonly hasNoDayLeft: boolean;
  /** Whether it would be met, but rests on answers that contradict each other. */
  readonly isContradicted?: true;
  readonly applyFrom: DateRange | undefined;
  readonly applyUntil: DateRange | undefined;
  /** One result a child or adult, for programmes that judge them one by one. */
  readonly subjects: readonly Judgement[];
};
