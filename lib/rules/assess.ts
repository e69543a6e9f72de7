import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import type { Asking } from './ask';
import type { Catalogue } from './catalogue';
import { freshnessOn } from './freshness';
import type { SubjectOutcome } from './judge';
import { judgeHousehold } from './judge-household';
import type { ProgrammeOutcome } from './programme-outcome';
import { missingChildren } from './of-household';
import { offersOnce, type Offer } from './offer';
import { programmeOutline } from './outline';
import type { ProgrammeResult } from './programme-result';
import { amountTraceOf, conditionsOf } from './reasons';
import type { AmountTrace } from './traces';
import type { Judgement } from './judgement';

/**
 * Judges every programme for a household on `day` (基準日), with the reasons. Every programme of the catalogue is in the answer, in its order.
 * Nothing is met by answers that contradict each other.
 */
export function assess(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
  asking: Asking = 'missing-or-better',
): ProgrammeResult[] {
  const offerOf = offersOnce();
  return judgeHousehold(household, day, catalogue, asking, (outcome) => resultOf(outcome, offerOf));
}

// Field by field: copying what was found whole would cost more than finding it.
function resultOf(outcome: ProgrammeOutcome, offerOf: (outcome: SubjectOutcome) => Offer): ProgrammeResult {
  const { compiled, situation, subjects } = outcome;
  const decisive = outcome.decisive();
  const { programme } = compiled;
  const outline = programmeOutline(outcome, offerOf);
  const judgements = subjects.map((each) => judgementOf(each, offerOf));
  const deciding = decisive && judgements[subjects.indexOf(decisive)];
  return {
    id: outline.id,
    verdict: outline.verdict,
    availability: outline.availability,
    freshness: freshnessOn(programme, situation.day),
    version: outline.version,
    conditions: deciding?.conditions ?? [missingChildren(programme, situation)],
    amount: deciding?.amount && withTotal(deciding.amount, outline.yen),
    window: outline.window,
    hasNoDayLeft: outline.hasNoDayLeft,
    applyFrom: outline.applyFrom,
    applyUntil: outline.applyUntil,
    ask: outline.ask,
    decides: outline.decides,
    subjects: programme.subject === 'household' ? nobody : judgements,
  };
}

const nobody: readonly Judgement[] = [];

/** An outcome with its reasons. */
function judgementOf(outcome: SubjectOutcome, offerOf: (outcome: SubjectOutcome) => Offer): Judgement {
  const { compiled, subject, verdict, canBeMet, canBeUnmet, version, base } = outcome;
  const { amount, window } = offerOf(outcome);
  return {
    subject,
    verdict,
    canBeMet,
    canBeUnmet,
    version: version?.version.id,
    conditions: conditionsOf(outcome),
    amount: amount && compiled.amount && amountTraceOf(compiled.amount, amount),
    window,
    base: base && judgementOf(base, offerOf),
  };
}

const withTotal = (
  { kind, period, per, parts, steps }: AmountTrace,
  yen: AmountTrace['yen'],
): AmountTrace => ({
  kind,
  period,
  per,
  yen,
  parts,
  steps,
});
