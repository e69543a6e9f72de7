import type { Path } from '../facts/household';
import type { AmountOn, AmountOutline } from './amounts';
import { casesLookedAt, yenOfPart } from './amounts';
import type { CompiledAmount, CompiledCondition, CompiledPart } from './compile-programme';
import type { CompiledReading, CompiledTest, Node } from './compile';
import { compared, judged, judgedTest } from './evaluate';
import {
  conditionsIn,
  judgedConditions,
  judgedRivals,
  judgingFor,
  openOfVersion,
  type SubjectOutcome,
} from './judge';
import type { Judging } from './judging';
import type {
  AmountStep,
  AmountTrace,
  ConditionTrace,
  PartTrace,
  ReadingTrace,
  TestTrace,
  Trace,
} from './traces';

/** Why a rule came to what it did: its own shape, each part with its verdict. */
export function reasonOf(node: Node, judging: Judging): Trace {
  if (node.kind === 'fact') return compared(node, judging);
  const { verdict, canBeMet, canBeUnmet } = judged(node, judging);
  const parts = node.parts.map((part) => reasonOf(part, judging));
  return { kind: node.kind, verdict, canBeMet, canBeUnmet, parts };
}

/** Why a test came to what it did, reading by reading where there are rival ones. */
export function testTraceOf(test: CompiledTest, judging: Judging): TestTrace {
  const { verdict, canBeMet, canBeUnmet } = judgedTest(test, judging);
  const readings = test.readings?.map((reading) => readingOf(reading, judging));
  return { verdict, canBeMet, canBeUnmet, trace: test.when && reasonOf(test.when, judging), readings };
}

function readingOf({ id, source, when }: CompiledReading, judging: Judging): ReadingTrace {
  const trace = reasonOf(when, judging);
  const { verdict, canBeMet, canBeUnmet } = trace;
  return { id, source, verdict, canBeMet, canBeUnmet, trace };
}

/** Every condition of a programme with why it came to what it did. `base` and `version` are conditions that every programme may have. */
export function conditionsOf(outcome: SubjectOutcome): readonly ConditionTrace[] {
  const { version, judging, base } = outcome;
  const conditions = conditionsIn(outcome).map((each) => conditionOf(each, judging));
  if (base) conditions.unshift(baseCondition(outcome, base));
  if (!version) conditions.push(rivalVersions(outcome));
  return conditions;
}

function conditionOf(condition: CompiledCondition, judging: Judging): ConditionTrace {
  const { id, source } = condition;
  const test = testTraceOf(condition, judgingFor(condition, judging));
  const { verdict, canBeMet, canBeUnmet, trace, readings } = test;
  return { id, source, verdict, canBeMet, canBeUnmet, trace, readings, open: undefined };
}

function baseCondition(
  { compiled }: SubjectOutcome,
  { verdict, canBeMet, canBeUnmet }: SubjectOutcome,
): ConditionTrace {
  const source = compiled.programme.conditions[0]?.source ?? '';
  const [trace, readings, open] = [undefined, undefined, undefined];
  return { id: 'base', source, verdict, canBeMet, canBeUnmet, trace, readings, open };
}

function rivalVersions({ compiled, rivals, judging }: SubjectOutcome): ConditionTrace {
  const { programme, decidedBy } = compiled;
  const readings = rivals.map(({ version: { id, source }, conditions }) => {
    const { verdict, canBeMet, canBeUnmet } = judgedConditions(conditions, judging);
    const parts = conditions.flatMap((each) => tracesOf(conditionOf(each, judging)));
    const trace = { kind: 'all' as const, verdict, canBeMet, canBeUnmet, parts };
    return { id, source, verdict, canBeMet, canBeUnmet, trace };
  });
  const source = programme.versions.at(-1)?.source ?? '';
  const open: readonly Path[] | undefined = openOfVersion(decidedBy, judging);
  return { id: 'version', source, ...judgedRivals(compiled, judging), trace: undefined, readings, open };
}

const tracesOf = ({ trace, readings }: ConditionTrace): readonly Trace[] =>
  trace ? [trace] : (readings ?? []).map((reading) => reading.trace);

/** An amount with what each of its parts came to, and why. */
export function amountTraceOf(amount: CompiledAmount, outline: AmountOutline): AmountTrace {
  const { kind, period, per, yen, last, steps } = outline;
  return {
    kind,
    period,
    per,
    yen,
    parts: partsOf(amount, last),
    steps: steps.map((step) => stepTraceOf(amount, step)),
  };
}

const stepTraceOf = (amount: CompiledAmount, step: AmountOn): AmountStep => ({
  from: step.from,
  yen: step.yen,
  parts: partsOf(amount, step),
});

const partsOf = ({ parts }: CompiledAmount, { judging }: AmountOn): PartTrace[] =>
  parts.map((part) => partOf(part, judging));

function partOf(part: CompiledPart, judging: Judging): PartTrace {
  const { id, source } = part;
  const cases = casesLookedAt(part, judging).map(({ when }) => reasonOf(when, judging));
  return { id, source, yen: yenOfPart(part, judging), tests: [testTraceOf(part, judging), ...cases] };
}
