import { openQuestions } from '../result/condition-questions';
import { missedConditions } from '../result/missed-conditions';
import { nearestJudgement } from '../result/nearest-judgement';
import type { Outcome } from '../result/result-groups';
import type { DateRange } from '../dates';
import type { Situation } from '../facts/situation';
import type { Question } from '../questions/questions';
import type { ConditionTrace, Later, ProgrammeResult } from '../rules';

/** One programme with what stands in its way. `children` are those that its outcome is about, counted from 1. */
export type SheetProgramme = {
  readonly id: string;
  readonly number: string;
  readonly outcome: Outcome;
  readonly result: ProgrammeResult | undefined;
  readonly later: Later | undefined;
  /** The stretches within the days to apply on which the city takes no applications. */
  readonly pauses: readonly DateRange[];
  readonly children: readonly number[];
  /** Why it is so: the conditions that are met, those that are missed, or those that no answer can decide. */
  readonly conditions: readonly ConditionTrace[];
  /** The answers that could still decide it. */
  readonly open: readonly Question[];
};

/** Whether a desk and questions are of use: it may still be met, and has not ended. */
export function isToApplyFor({ outcome }: Pick<SheetProgramme, 'outcome'>): boolean {
  return outcome === 'met' || outcome === 'unknown' || outcome === 'no-day-left';
}

/** Nothing more is said of what was not checked, comes by itself or has ended. */
const silent: ReadonlySet<Outcome> = new Set(['unchecked', 'later', 'ended']);

/** What stands in the way of a programme. */
export function obstacles(
  outcome: Outcome,
  result: ProgrammeResult | undefined,
  situation: Situation,
): Pick<SheetProgramme, 'children' | 'conditions' | 'open'> {
  if (!result || silent.has(outcome)) return { children: [], conditions: [], open: [] };
  const { verdict: judged } = result;
  const alike = result.subjects.filter(({ verdict }) => verdict === judged);
  const children = judged === 'unmet' ? [] : alike.flatMap(({ subject: { child } }) => child ?? []);
  // Undecided children may each hang on something else; a programme that is missed tells its nearest miss.
  const traces = judged === 'unknown' && children.length > 0 ? alike : [nearestJudgement(result) ?? result];
  const all = traces.flatMap((each) => each.conditions);
  const conditions =
    judged === 'unmet' ? missedConditions(all) : all.filter(({ verdict }) => verdict === judged);
  const asking = conditions.map((condition) => ({
    condition,
    questions: judged === 'unknown' ? openQuestions(condition, situation) : [],
  }));
  return {
    children: children.map((child) => child + 1),
    conditions: once(
      asking.flatMap(({ condition, questions }) => (questions.length > 0 ? [] : [condition])),
      ({ id }) => id,
    ),
    open: once(
      asking.flatMap(({ questions }) => questions),
      ({ address }) => address,
    ),
  };
}

function once<T>(all: readonly T[], keyOf: (each: T) => string): T[] {
  return [...new Map(all.toReversed().map((each) => [keyOf(each), each])).values()].toReversed();
}
