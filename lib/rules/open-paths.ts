import type { Case, Subject } from '../facts/case';
import { isExact } from '../facts/exact';
import { facts, type FactName } from '../facts/facts';
import type { Path } from '../facts/paths';
import { subjectFor } from './compare';
import type { TestTrace, Trace } from './evaluate';

/**
 * Adds the answers that could still decide an undecided test. Rival readings that already contradict each other cannot be decided by any
 * answer.
 */
export function addOpenPaths(open: Set<Path>, test: TestTrace | Trace, kase: Case): void {
  if (test.verdict !== 'unknown') return;
  if ('kind' in test) return addOpenInTrace(open, test, kase);
  if (test.trace) return addOpenInTrace(open, test.trace, kase);
  const readings = test.readings ?? [];
  if (
    readings.some(({ verdict }) => verdict === 'met') &&
    readings.some(({ verdict }) => verdict === 'unmet')
  )
    return;
  for (const { trace } of readings) addOpenInTrace(open, trace, kase);
}

/** Adds the answers that could sharpen one fact. */
export function addOpenPathsOfFact(
  open: Set<Path>,
  fact: FactName,
  kase: Case,
  subject: Subject,
  as: readonly string[] = [],
): void {
  for (const path of facts[fact].needs(kase, subject, as)) {
    if (!open.has(path) && !isSharp(kase, path)) open.add(path);
  }
}

function addOpenInTrace(open: Set<Path>, trace: Trace, kase: Case): void {
  if (trace.verdict !== 'unknown') return;
  if (trace.kind !== 'fact') {
    for (const part of trace.parts) addOpenInTrace(open, part, kase);
    return;
  }
  const { rule, subject } = trace;
  addOpenPathsOfFact(open, rule.fact, kase, subject, rule.as);
  const operand = rule.onOrBefore ?? rule.onOrAfter;
  if (typeof operand === 'object')
    addOpenPathsOfFact(open, operand.fact, kase, subjectFor(operand.of, subject));
}

/** Many conditions ask for the same few answers; each is looked up once a case. */
function isSharp({ household, sharp }: Case, path: Path): boolean {
  const known = sharp.get(path);
  if (known !== undefined) return known;
  const exact = isExact(household, path);
  sharp.set(path, exact);
  return exact;
}
