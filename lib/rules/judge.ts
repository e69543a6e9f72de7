import type { Subject } from '../facts/situation';
import { openPaths } from '../facts/paths-to-sharpen';
import type { Path } from '../facts/household';
import { amountOf, onApplying, type AmountTrace } from './amounts';
import { daysOfApplying, hullOf } from './application-days';
import type { Judging } from './judging';
import type { CompiledCondition, CompiledProgramme, CompiledVersion } from './compile-programme';
import { evaluateTest } from './evaluate';
import type { TestTrace, Trace } from './traces';
import { allJudged, type Judged } from './judged';
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
export type Judgement = Judged & {
  readonly subject: Subject;
  /** The version that applied; undefined when that is not certain. */
  readonly version: string | undefined;
  readonly conditions: readonly ConditionTrace[];
  readonly amount: AmountTrace | undefined;
  readonly window: WindowTrace | undefined;
  /** The judgement of the programme this one builds on. */
  readonly base: Judgement | undefined;
};

/** Judges every condition of a programme for one subject. `base` is the judgement of the programme it builds on. */
export function judge(compiled: CompiledProgramme, today: Judging, base?: Judgement): Judgement {
  const { programme, amount, window, judgesApplying } = compiled;
  const ahead = judgesApplying && window ? windowOf(window, today) : undefined;
  const judging = judgesApplying ? withApplying(today, judgingOnApplying(compiled, today, ahead)) : today;
  const { versions, gap } = versionsFor(compiled, judging);
  const version = gap ? undefined : versions[0];
  const conditions: ConditionTrace[] = [];
  if (base) conditions.push(baseCondition(programme, base));
  for (const condition of compiled.conditions) conditions.push(judgeCondition(condition, judging));
  if (version)
    for (const condition of version.conditions) conditions.push(judgeCondition(condition, judging));
  else conditions.push(rivalVersions(compiled, versions, judging));
  const { verdict, canBeMet, canBeUnmet } = allJudged(conditions);
  const isOpen = verdict !== 'unmet';
  const days = isOpen && window ? (ahead ?? windowOf(window, judging)) : undefined;
  return {
    subject: judging.subject,
    verdict,
    canBeMet,
    canBeUnmet,
    version: version?.version.id,
    conditions,
    amount: isOpen && amount ? amountOf(amount, judging, daysOfApplying(compiled, judging, days)) : undefined,
    window: days,
    base,
  };
}

function withApplying(judging: Judging, applying: Judging): Judging {
  const { situation, holidays, subject, own, shared, isAnswerable } = judging;
  return { situation, holidays, subject, own, shared, applying, isAnswerable };
}

/** The same judging on the days on which this subject can apply. */
function judgingOnApplying(
  compiled: CompiledProgramme,
  judging: Judging,
  window: WindowTrace | undefined,
): Judging {
  return onApplying(judging, hullOf(daysOfApplying(compiled, judging, window), judging));
}

function judgeCondition(condition: CompiledCondition, judging: Judging): ConditionTrace {
  const { id, source } = condition;
  const { verdict, canBeMet, canBeUnmet, trace, readings } = evaluateTest(
    condition,
    (condition.onApplying && judging.applying) || judging,
  );
  return { id, source, verdict, canBeMet, canBeUnmet, trace, readings, open: undefined };
}

function baseCondition({ conditions }: Programme, base: Judgement): ConditionTrace {
  const { verdict, canBeMet, canBeUnmet } = base;
  const source = conditions[0]?.source ?? '';
  return {
    id: 'base',
    source,
    verdict,
    canBeMet,
    canBeUnmet,
    trace: undefined,
    readings: undefined,
    open: undefined,
  };
}

/** The date that chooses the version falls where none is known, or may fall there between two: nothing is certain then. */
function rivalVersions(
  { programme, decidedBy }: CompiledProgramme,
  versions: readonly CompiledVersion[],
  judging: Judging,
): ConditionTrace {
  const readings = versions.map(({ version: { id, source }, conditions }) => {
    const judged = conditions.map((condition) => judgeCondition(condition, judging));
    const all = allJudged(judged);
    return { id, source, ...all, trace: { kind: 'all' as const, ...all, parts: judged.flatMap(tracesOf) } };
  });
  const source = programme.versions.at(-1)?.source ?? '';
  const open = decidedBy && openPaths(decidedBy, judging.situation, judging.subject);
  // A date that is still to come may choose any version.
  const isOpen = open?.some(judging.isAnswerable) ?? false;
  return {
    id: 'version',
    source,
    verdict: 'unknown',
    canBeMet: isOpen,
    canBeUnmet: isOpen,
    trace: undefined,
    readings,
    open,
  };
}

const tracesOf = ({ trace, readings }: ConditionTrace): readonly Trace[] =>
  trace ? [trace] : (readings ?? []).map((reading) => reading.trace);
