import type { Subject } from '../facts/case';
import { openPaths } from '../facts/open-paths';
import type { Path } from '../facts/paths';
import type { Verdict } from '../facts/value';
import { amountOf, type AmountTrace } from './amounts';
import type { Judging } from './compare';
import type { CompiledCondition, CompiledProgramme, CompiledVersion } from './compile-programme';
import { agreed, allOf, evaluateTest, type TestTrace, type Trace } from './evaluate';
import type { Programme } from './schema';
import { versionsFor } from './versions';
import { windowOf, type WindowTrace } from './windows';

/** One condition of a programme with what it came to. `version` and `base` are conditions that every programme may have. */
export type ConditionTrace = TestTrace & {
  readonly id: string;
  readonly source: string;
  /** Of `version`: the answers that could still choose one. */
  readonly open?: readonly Path[] | undefined;
};

/** One programme judged for one subject: a household, a child or an adult. */
export type Judgement = {
  readonly subject: Subject;
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
export function judge(compiled: CompiledProgramme, judging: Judging, base?: Judgement): Judgement {
  const { programme, amount, window } = compiled;
  const { versions, gap } = versionsFor(compiled, judging);
  const [version] = versions;
  const certain = version !== undefined && versions.length === 1 && !gap;
  const conditions: ConditionTrace[] = [];
  if (base) conditions.push(baseCondition(programme, base));
  for (const condition of compiled.conditions) conditions.push(judgeCondition(condition, judging));
  if (certain)
    for (const condition of version.conditions) conditions.push(judgeCondition(condition, judging));
  else conditions.push(rivalVersions(compiled, versions, gap, judging));
  const verdict = allOf(conditions);
  return {
    subject: judging.subject,
    verdict,
    version: certain ? version.version.id : undefined,
    conditions,
    amount: verdict === 'unmet' || !amount ? undefined : amountOf(amount, judging),
    window: verdict === 'unmet' || !window ? undefined : windowOf(window, judging),
    base,
  };
}

function judgeCondition(condition: CompiledCondition, judging: Judging): ConditionTrace {
  const { verdict, trace, readings } = evaluateTest(condition, judging);
  return { id: condition.id, source: condition.source, verdict, trace, readings, open: undefined };
}

function baseCondition({ conditions }: Programme, { verdict }: Judgement): ConditionTrace {
  const source = conditions[0]?.source ?? '';
  return { id: 'base', source, verdict, trace: undefined, readings: undefined, open: undefined };
}

/** The date that chooses the version leaves several possible, or falls where none is known: they decide only together. */
function rivalVersions(
  { programme, decidedBy }: CompiledProgramme,
  versions: readonly CompiledVersion[],
  gap: boolean,
  judging: Judging,
): ConditionTrace {
  const readings = versions.map(({ version: { id, source }, conditions }) => {
    const judged = conditions.map((condition) => judgeCondition(condition, judging));
    const verdict = allOf(judged);
    return { id, source, verdict, trace: { kind: 'all' as const, verdict, parts: judged.flatMap(tracesOf) } };
  });
  const source = programme.versions.at(-1)?.source ?? '';
  return {
    id: 'version',
    source,
    verdict: gap ? 'unknown' : agreed(readings),
    trace: undefined,
    readings,
    open: decidedBy && openPaths(decidedBy, judging.kase, judging.subject),
  };
}

const tracesOf = ({ trace, readings }: ConditionTrace): readonly Trace[] =>
  trace ? [trace] : (readings ?? []).map((reading) => reading.trace);
