import type { Case, Subject } from '../facts/case';
import { facts, type Path } from '../facts/facts';
import type { FactName } from '../facts/facts';
import { isExact } from '../facts/exact';
import type { TestTrace, Trace } from './evaluate';

/** The answers that could still decide an undecided test. Rival readings that already contradict each other cannot be decided by any answer. */
export function openPathsOf(test: TestTrace | Trace, kase: Case): Path[] {
  if (test.verdict !== 'unknown') return [];
  if ('kind' in test) return openInTrace(test, kase);
  if (test.trace) return openInTrace(test.trace, kase);
  const readings = test.readings ?? [];
  const verdicts = readings.map(({ verdict }) => verdict);
  if (verdicts.includes('met') && verdicts.includes('unmet')) return [];
  return readings.flatMap(({ trace }) => openInTrace(trace, kase));
}

/** The answers that could sharpen one fact. */
export function openPathsOfFact(
  fact: FactName,
  kase: Case,
  subject: Subject,
  as: readonly string[] = [],
): Path[] {
  return facts[fact].needs(kase, subject, as).filter((path) => !isExact(kase.household, path));
}

function openInTrace(trace: Trace, kase: Case): Path[] {
  if (trace.verdict !== 'unknown') return [];
  if (trace.kind !== 'fact') return trace.parts.flatMap((part) => openInTrace(part, kase));
  const { rule, subject } = trace;
  const operand = rule.onOrBefore ?? rule.onOrAfter;
  const bound =
    typeof operand === 'object'
      ? openPathsOfFact(operand.fact, kase, operand.of ? { ...subject, adult: operand.of } : subject)
      : [];
  return [...openPathsOfFact(rule.fact, kase, subject, rule.as), ...bound];
}
