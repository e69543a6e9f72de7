import type { Situation } from '../facts/situation';
import type { Verdict } from '../facts/value';
import { missesOf, type SubjectOutcome } from './judge';
import { verdictOfAny } from './judged';
import type { Programme } from './schema';
import type { ConditionTrace } from './traces';

/** Met for any subject is met; children who were not asked about leave it unknown, no children at all is unmet. */
export function householdVerdict(
  { subject }: Programme,
  { children }: Situation,
  subjects: readonly SubjectOutcome[],
): Verdict {
  if (subject === 'child' && children === undefined) return 'unknown';
  return verdictOfAny(subjects);
}

/** The subject that explains the household's verdict: of several, the one that fails the fewest conditions, among children the one listed last. */
export function decisiveOf(
  subjects: readonly SubjectOutcome[],
  verdict: Verdict,
): SubjectOutcome | undefined {
  const alike = subjects.filter((each) => each.verdict === verdict);
  if (verdict !== 'unmet' || alike.length < 2) return alike[0];
  const listed = ({ subject }: SubjectOutcome) => -(subject.child ?? 0);
  return alike.toSorted((a, b) => missesOf(a) - missesOf(b) || listed(a) - listed(b))[0];
}

/** The one condition of a programme for children of which nobody is judged. */
export function missingChildren({ conditions }: Programme, { children }: Situation): ConditionTrace {
  const source = conditions[0]?.source ?? '';
  const verdict = children ? 'unmet' : 'unknown';
  return { id: 'has-child', source, verdict, canBeMet: !children, canBeUnmet: true };
}
