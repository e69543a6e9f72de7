import { dateRangeText, type DateRange } from '../dates';
import type { Subject } from '../facts/situation';
import { contradictions } from '../facts/contradictions';
import type { Span } from '../facts/value';
import type {
  AmountTrace,
  ConditionTrace,
  Judgement,
  Later,
  ProgrammeResult,
  Stretches,
  WindowTrace,
} from '../rules';
import type { Report } from './report';

/** The assessment of one household as plain JSON: dates as ISO text, what is not known or does not apply as null. `neverTold` only where there is any. */
export function assessmentJson({ on, household, results, later, neverTold = [] }: Report) {
  return {
    on,
    ...(neverTold.length > 0 && { neverTold }),
    contradictions: contradictions(household, on),
    programmes: results.map((result) => programmeJson(result, later.get(result.id))),
  };
}
export type AssessmentJson = ReturnType<typeof assessmentJson>;

function programmeJson(result: ProgrammeResult, later: Later | undefined) {
  const { state, asOf, source, until, ends } = result.availability;
  const { checked, recheck, isDue } = result.freshness;
  return {
    id: result.id,
    verdict: result.verdict,
    availability: { state, asOf, source, ...(until && { until }), ...(ends && { ends }) },
    checked,
    recheck,
    isDue,
    version: result.version ?? null,
    conditions: result.conditions.map(conditionJson),
    amount: amountJson(result.amount),
    amountSteps: (result.amount?.steps ?? []).map(({ from, yen }) => ({ from, ...yenJson(yen) })),
    applyFrom: dayJson(result.applyFrom),
    applyUntil: dayJson(result.applyUntil),
    days: result.verdict === 'unmet' ? null : daysJson(result.window),
    hasNoDayLeft: result.hasNoDayLeft,
    lastDay: result.applyUntil ? (result.window?.lastDay ?? null) : null,
    later: laterJson(later),
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
    ...yenJson(yen),
    per,
    period,
    parts: parts.map((part) => ({
      id: part.id,
      ...yenJson(part.yen),
      source: part.source,
    })),
  };
}

const yenJson = (yen: Span | undefined) => ({ min: yen?.min ?? null, max: yen?.max ?? null });

/** The days to apply as stretches: those that are sure, those that may be, and those that only some reading allows; an open end is null. */
function daysJson(window: WindowTrace | undefined) {
  if (!window) return null;
  const { agreed, anyReading } = window;
  return {
    sure: stretchesJson(agreed.sure),
    possible: stretchesJson(agreed.possible),
    anyReading: stretchesJson(anyReading),
  };
}

const stretchesJson = (days: Stretches) =>
  days.map(({ from, until }) => ({ from: from ?? null, until: until ?? null }));

/** From when only time was missing: the day, or the first and last day that it may be. */
function laterJson(later: Later | undefined) {
  if (!later) return null;
  if (later.kind === 'after-birth') return later;
  return { ...later, subject: subjectPath(later.subject) };
}

const dayJson = (range: DateRange | undefined): string | null => (range ? dateRangeText(range) : null);
