import type { Situation } from '../facts/situation';
import type { Span, Verdict } from '../facts/value';
import type { AmountTrace } from './amounts';
import type { ConditionTrace, Judgement } from './judge';
import { verdictOfAny } from './judged';
import type { Programme } from './schema';

/** Met for any subject is met; children who were not asked about leave it unknown, no children at all is unmet. */
export function householdVerdict(
  { subject }: Programme,
  { children }: Situation,
  subjects: readonly Judgement[],
): Verdict {
  if (subject === 'child' && children === undefined) return 'unknown';
  return verdictOfAny(subjects);
}

/** The subject that explains the household's verdict: of several, the one that fails the fewest conditions, among children the one listed last. */
export function decisiveOf(subjects: readonly Judgement[], verdict: Verdict): Judgement | undefined {
  const alike = subjects.filter((each) => each.verdict === verdict);
  if (verdict !== 'unmet') return alike[0];
  const failed = ({ conditions }: Judgement) =>
    conditions.filter((condition) => condition.verdict === 'unmet').length;
  const listed = ({ subject }: Judgement) => -(subject.child ?? 0);
  return alike.toSorted((a, b) => failed(a) - failed(b) || listed(a) - listed(b))[0];
}

export function missingChildren({ conditions }: Programme, { children }: Situation): ConditionTrace {
  const source = conditions[0]?.source ?? '';
  const verdict = children ? 'unmet' : 'unknown';
  return { id: 'has-child', source, verdict, canBeMet: !children, canBeUnmet: true };
}

/** Amounts per child add up over the children; any other amount is paid once to the household. */
export function total(
  { amount }: Programme,
  subjects: readonly Judgement[],
  decisive: Judgement | undefined,
): AmountTrace | undefined {
  if (!amount || !decisive?.amount) return undefined;
  if (amount.per !== 'child') return decisive.amount;
  const spans = subjects.flatMap(({ amount: each, verdict }): Span[] =>
    each?.yen ? [{ min: verdict === 'met' ? each.yen.min : 0, max: each.yen.max }] : [],
  );
  if (spans.length === 0) return decisive.amount;
  const sum = (bound: keyof Span) => spans.reduce((all, span) => all + span[bound], 0);
  return { ...decisive.amount, yen: { min: sum('min'), max: sum('max') } };
}
