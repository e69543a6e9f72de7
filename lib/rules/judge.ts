import type { Verdict } from '../facts/value';
import type { Path } from '../facts/facts';
import { amountOf, type AmountTrace } from './amounts';
import type { Judging } from './compare';
import { agreed, allOf, evaluate, evaluateTest, type TestTrace, type Trace } from './evaluate';
import { openPathsOf, openPathsOfFact } from './open-paths';
import type { Condition, Programme, Version } from './schema';
import { versionsFor } from './versions';
import { windowOf, type WindowTrace } from './windows';

/** One condition of a programme with what it came to. `version` and `base` are conditions that every programme may have. */
export type ConditionTrace = TestTrace & { readonly id: string; readonly source: string };

/** One programme judged for one subject: a household, a child or an adult. */
export type Judgement = {
  readonly verdict: Verdict;
  /** The version that applied; undefined when that is not certain. */
  readonly version: string | undefined;
  readonly conditions: readonly ConditionTrace[];
  readonly amount: AmountTrace | undefined;
  readonly window: WindowTrace | undefined;
  /** Answers that could still change the verdict. */
  readonly undecided: readonly Path[];
};

/** Judges every condition of a programme for one subject. `base` is the judgement of the programme it builds on. */
export function judge(programme: Programme, judging: Judging, base?: Judgement): Judgement {
  const { versions, gap } = versionsFor(programme, judging);
  const [version] = versions;
  const certain = version !== undefined && versions.length === 1 && !gap;
  const own = programme.conditions.map((condition) => judgeCondition(condition, judging));
  const conditions = [
    ...(base && programme.buildsOn
      ? [{ id: 'base', source: programme.conditions[0]?.source ?? '', verdict: base.verdict }]
      : []),
    ...own,
    ...(certain
      ? version.conditions.map((condition) => judgeCondition(condition, judging))
      : [rivalVersions(programme, versions, gap, judging)]),
  ];
  const verdict = allOf(conditions.map((condition) => condition.verdict));
  const open = conditions.flatMap((condition) => openPathsOf(condition, judging.kase));
  const date =
    certain || !programme.decidedBy
      ? []
      : openPathsOfFact(programme.decidedBy.fact, judging.kase, judging.subject);
  return {
    verdict,
    version: certain ? version.id : undefined,
    conditions,
    amount: programme.amount && amountOf(programme.amount, judging),
    window: programme.window && windowOf(programme.window, judging),
    undecided: verdict === 'unknown' ? [...new Set([...(base?.undecided ?? []), ...date, ...open])] : [],
  };
}

function judgeCondition(condition: Condition, judging: Judging): ConditionTrace {
  return { id: condition.id, source: condition.source, ...evaluateTest(condition, judging) };
}

/** The date that chooses the version leaves several possible, or falls where none is known: they decide only together. */
function rivalVersions(
  programme: Programme,
  versions: readonly Version[],
  gap: boolean,
  judging: Judging,
): ConditionTrace {
  const readings = versions.map(({ id, source, conditions }) => {
    const parts = conditions.map((condition) => judgeCondition(condition, judging));
    const trace: Trace = {
      kind: 'all',
      verdict: allOf(parts.map(({ verdict }) => verdict)),
      parts: conditions.flatMap((condition) => tracesOf(condition, judging)),
    };
    return { id, source, verdict: trace.verdict, trace };
  });
  const verdicts = readings.map(({ verdict }) => verdict);
  const source = programme.versions.at(-1)?.source ?? '';
  return { id: 'version', source, verdict: gap ? 'unknown' : agreed(verdicts), readings };
}

const tracesOf = ({ when, readings }: Condition, judging: Judging): Trace[] =>
  [...(when ? [when] : []), ...(readings ?? []).map((reading) => reading.when)].map((rule) =>
    evaluate(rule, judging),
  );
