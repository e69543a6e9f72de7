import { dateRangeText, type DateRange, type PlainDate } from '../dates';
import type { Subject } from '../facts/case';
import type { Path } from '../facts/paths';
import type { AmountTrace } from '../rules/amounts';
import type { ProgrammeResult } from '../rules/assess';
import type { Judgement } from '../rules/judge';
import type { ConditionTrace } from '../rules/judge';

/** The assessment of one household as plain JSON: dates as ISO text, what is not known or does not apply as null. `neverTold` only where there is any. */
export function assessmentJson(
  day: PlainDate,
  results: readonly ProgrammeResult[],
  neverTold: readonly Path[] = [],
) {
  return { on: day, ...(neverTold.length > 0 && { neverTold }), programmes: results.map(programmeJson) };
}
export type AssessmentJson = ReturnType<typeof assessmentJson>;

function programmeJson(result: ProgrammeResult) {
  const { state, asOf, source } = result.availability;
  const { checked, recheck, isDue } = result.freshness;
  return {
    id: result.id,
    verdict: result.verdict,
    availability: { state, asOf, source },
    checked,
    recheck,
    isDue,
    version: result.version ?? null,
    conditions: result.conditions.map(conditionJson),
    amount: amountJson(result.amount),
    applyFrom: dayJson(result.applyFrom),
    applyUntil: dayJson(result.applyUntil),
    lastDay: result.applyUntil ? (result.window?.lastDay ?? null) : null,
    ask: result.ask,
    subjects: result.subjects.map(subjectJson),
  };
}

function subjectJson({ subject, verdict, amount, conditions }: Judgement) {
  return {
    subject: subjectPath(subject),
    verdict,
    amount: amountJson(amount),
    conditions: conditions.map(conditionJson),
  };
}

/** Where the answers about a subject stand in the household: `self`, `spouse`, `children.0`. */
export function subjectPath({ adult, child }: Subject): string {
  return child === undefined ? adult : `children.${child}`;
}

function conditionJson({ id, verdict, source, readings }: ConditionTrace) {
  if (!readings) return { id, verdict, source };
  const each = readings.map((reading) => ({
    id: reading.id,
    verdict: reading.verdict,
    source: reading.source,
  }));
  return { id, verdict, source, readings: each };
}

function amountJson(amount: AmountTrace | undefined) {
  if (!amount) return null;
  const { kind, yen, per, period, parts } = amount;
  return {
    kind,
    min: yen?.min ?? null,
    max: yen?.max ?? null,
    per,
    period,
    parts: parts.map((part) => ({
      id: part.id,
      min: part.yen?.min ?? null,
      max: part.yen?.max ?? null,
      source: part.source,
    })),
  };
}

const dayJson = (range: DateRange | undefined): string | null => (range ? dateRangeText(range) : null);
