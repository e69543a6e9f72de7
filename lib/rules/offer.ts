import { amountOf, type AmountOutline } from './amounts';
import { daysOfApplying } from './application-days';
import type { SubjectOutcome } from './judge';
import { announcedDays, windowOf, type WindowTrace } from './windows';

/** What a subject gets and when, beside how it stands with the conditions. */
export type Offer = {
  readonly outcome: SubjectOutcome;
  /** Both undefined where the conditions are not met, or where none is set. */
  readonly amount: AmountOutline | undefined;
  readonly window: WindowTrace | undefined;
};

/** Tells what comes with each of some outcomes: worked out when it is first asked for. */
export function offersOnce(): (outcome: SubjectOutcome) => Offer {
  const known = new Map<SubjectOutcome, Offer>();
  return (outcome) => {
    const before = known.get(outcome);
    if (before) return before;
    const offer = offerOf(outcome);
    known.set(outcome, offer);
    return offer;
  };
}

function offerOf(outcome: SubjectOutcome): Offer {
  const { verdict, compiled, judging, ahead } = outcome;
  const { amount, window } = compiled;
  if (verdict === 'unmet') return { outcome, amount: undefined, window: undefined };
  const days = window && (ahead ?? windowOf(window, judging));
  const applying = amount?.onApplying ? daysOfApplying(compiled, judging, days) : [];
  return {
    outcome,
    amount: amount && amountOf(amount, judging, applying),
    window: days ?? announcedDays(compiled, judging),
  };
}
