import type { Case, Subject } from '../facts/case';
import type { FactName } from '../facts/facts';
import type { Path } from '../facts/paths';
import type { Verdict } from '../facts/value';
import { amountOf, type AmountTrace } from './amounts';
import type { Judging } from './compare';
import { agreed, allOf, evaluateTest, type TestTrace, type Trace } from './evaluate';
import { addOpenPaths, addOpenPathsOfFact } from './open-paths';
import type { Condition, Programme, Version } from './schema';
import { isAboutHousehold } from './scope';
import { versionsFor } from './versions';
import { windowOf, type WindowTrace } from './windows';

/** One condition of a programme with what it came to. `version` and `base` are conditions that every programme may have. */
export type ConditionTrace = TestTrace & {
  readonly id: string;
  readonly source: string;
  /** Of `version`: the date that would choose one. */
  readonly chosenBy?: FactName | undefined;
};

/** One programme judged for one subject: a household, a child or an adult. */
export type Judgement = {
  readonly verdict: Verdict;
  /** The version that applied; undefined when that is not certain. */
  readonly version: string | undefined;
  readonly conditions: readonly ConditionTrace[];
  readonly amount: AmountTrace | undefined;
  readonly window: WindowTrace | undefined;
  /** The judgement of the programme this one builds on. */
  readonly base: Judgement | undefined;
};

/** Judges every condition of a programme for one subject. `base` is the judgement of the programme it builds on. */
export function judge(programme: Programme, judging: Judging, base?: Judgement): Judgement {
  const { versions, gap } = versionsFor(programme, judging);
  const [version] = versions;
  const certain = version !== undefined && versions.length === 1 && !gap;
  const conditions: ConditionTrace[] = [];
  if (base)
    conditions.push({ id: 'base', source: programme.conditions[0]?.source ?? '', verdict: base.verdict });
  for (const condition of programme.conditions) conditions.push(judgeCondition(condition, judging));
  if (certain)
    for (const condition of version.conditions) conditions.push(judgeCondition(condition, judging));
  else conditions.push(rivalVersions(programme, versions, gap, judging));
  const verdict = allOf(conditions);
  return {
    verdict,
    version: certain ? version.id : undefined,
    conditions,
    amount: verdict === 'unmet' || !programme.amount ? undefined : amountOf(programme.amount, judging),
    window: verdict === 'unmet' || !programme.window ? undefined : windowOf(programme.window, judging),
    base,
  };
}

/** Adds the answers that could still change an undecided judgement. */
export function addUndecided(
  open: Set<Path>,
  { verdict, conditions, base }: Judgement,
  kase: Case,
  subject: Subject,
): void {
  if (verdict !== 'unknown') return;
  if (base) addUndecided(open, base, kase, subject);
  for (const condition of conditions) {
    if (condition.chosenBy) addOpenPathsOfFact(open, condition.chosenBy, kase, subject);
    addOpenPaths(open, condition, kase);
  }
}

/** Conditions that do not hang on the subject are judged once for all children or adults of the household. */
function judgeCondition(condition: Condition, judging: Judging): ConditionTrace {
  const known = judging.shared?.get(condition);
  if (known) return known;
  const { verdict, trace, readings } = evaluateTest(condition, judging);
  const judged = { id: condition.id, source: condition.source, verdict, trace, readings };
  if (judging.shared && isAboutHousehold(condition)) judging.shared.set(condition, judged);
  return judged;
}

/** The date that chooses the version leaves several possible, or falls where none is known: they decide only together. */
function rivalVersions(
  programme: Programme,
  versions: readonly Version[],
  gap: boolean,
  judging: Judging,
): ConditionTrace {
  const readings = versions.map(({ id, source, conditions }) => {
    const judged = conditions.map((condition) => judgeCondition(condition, judging));
    const verdict = allOf(judged);
    return { id, source, verdict, trace: { kind: 'all' as const, verdict, parts: judged.flatMap(tracesOf) } };
  });
  const source = programme.versions.at(-1)?.source ?? '';
  return {
    id: 'version',
    source,
    verdict: gap ? 'unknown' : agreed(readings),
    readings,
    chosenBy: programme.decidedBy?.fact,
  };
}

const tracesOf = ({ trace, readings }: ConditionTrace): readonly Trace[] =>
  trace ? [trace] : (readings ?? []).map((reading) => reading.trace);
