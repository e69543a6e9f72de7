import type { Subject } from '../facts/situation';
import { openPaths } from '../facts/paths-to-sharpen';
import type { Path } from '../facts/household';
import type { Verdict } from '../facts/value';
import { onApplying } from './amounts';
import { daysOfApplying, hullOf } from './application-days';
import type { CompiledCondition, CompiledProgramme, CompiledVersion } from './compile-programme';
import { judgedTest } from './evaluate';
import { both, decided, undecided, type Judged } from './judged';
import type { Judging } from './judging';
import { versionsFor } from './versions';
import { windowOf, type WindowTrace } from './windows';

/** One programme judged for one subject, a household, a child or an adult, before anybody asks why: what reasons are made of. */
export type SubjectOutcome = Judged & {
  readonly compiled: CompiledProgramme;
  readonly subject: Subject;
  readonly judging: Judging;
  /** The version that applied; undefined when that is not certain. */
  readonly version: CompiledVersion | undefined;
  /** Those that may apply while that is not certain. */
  readonly rivals: readonly CompiledVersion[];
  /** The days to apply where some condition is judged on them. */
  readonly ahead: WindowTrace | undefined;
  /** What the programme that this one builds on came to. */
  readonly base: SubjectOutcome | undefined;
};

/** Judges a programme for one subject, up to the first condition that is not met. `base` is what the programme it builds on came to. */
export function judge(compiled: CompiledProgramme, today: Judging, base?: SubjectOutcome): SubjectOutcome {
  const { window, judgesApplying } = compiled;
  const ahead = judgesApplying && window ? windowOf(window, today) : undefined;
  const judging = judgesApplying ? withApplying(today, judgingOnApplying(compiled, today, ahead)) : today;
  const { versions, gap } = versionsFor(compiled, judging);
  const version = gap ? undefined : versions[0];
  const rivals = version ? noVersions : versions;
  const { verdict, canBeMet, canBeUnmet } = judgedParts(compiled, version, judging, base ?? decided.met);
  const { subject } = judging;
  return { verdict, canBeMet, canBeUnmet, compiled, subject, judging, version, rivals, ahead, base };
}

const noVersions: readonly CompiledVersion[] = [];

function withApplying(judging: Judging, applying: Judging): Judging {
  const { situation, holidays, subject, own, shared, dated, isAnswerable } = judging;
  return { situation, holidays, subject, own, shared, dated, applying, isAnswerable };
}

/** The same judging on the days on which this subject can apply. */
function judgingOnApplying(
  compiled: CompiledProgramme,
  judging: Judging,
  window: WindowTrace | undefined,
): Judging {
  return onApplying(judging, hullOf(daysOfApplying(compiled, judging, window), judging));
}

function judgedParts(
  compiled: CompiledProgramme,
  version: CompiledVersion | undefined,
  judging: Judging,
  base: Judged,
): Judged {
  const own = judgedConditions(compiled.conditions, judging, base);
  if (own.verdict === 'unmet') return own;
  return version
    ? judgedConditions(version.conditions, judging, own)
    : both(own, judgedRivals(compiled, judging));
}

/** What conditions come to together with what was judged before them. */
export function judgedConditions(
  conditions: readonly CompiledCondition[],
  judging: Judging,
  before: Judged = decided.met,
): Judged {
  let all = before;
  for (const condition of conditions) {
    if (all.verdict === 'unmet') break;
    all = both(all, judgedCondition(condition, judging));
  }
  return all;
}

/** What one condition comes to, on the days of applying where it is judged on them. */
export const judgedCondition = (condition: CompiledCondition, judging: Judging): Judged =>
  judgedTest(condition, judgingFor(condition, judging));

/** On which days a condition is judged. */
export const judgingFor = ({ onApplying: isOnApplying }: CompiledCondition, judging: Judging): Judging =>
  (isOnApplying && judging.applying) || judging;

/** The date that chooses the version falls where none is known, or may fall there between two: nothing is certain then. */
export function judgedRivals({ decidedBy }: CompiledProgramme, judging: Judging): Judged {
  // A date that is still to come may choose any version.
  const isOpen = openOfVersion(decidedBy, judging)?.some(judging.isAnswerable) ?? false;
  return undecided(isOpen, isOpen);
}

/** The answers that could still choose a version. */
export const openOfVersion = (
  decidedBy: CompiledProgramme['decidedBy'],
  { situation, subject }: Judging,
): readonly Path[] | undefined => decidedBy && openPaths(decidedBy, situation, subject);

/** The conditions of a programme, then those of the version that applied. */
export const conditionsIn = ({ compiled, version }: SubjectOutcome): readonly CompiledCondition[] =>
  version ? version.all : compiled.conditions;

/** Every condition with its verdict, in order: that of the programme it builds on first, and that a version is certain where none is. */
export function conditionVerdicts(
  outcome: SubjectOutcome,
): { readonly id: string; readonly verdict: Verdict }[] {
  const { version, judging, base } = outcome;
  const verdicts = conditionsIn(outcome).map((each) => ({
    id: each.id,
    verdict: judgedCondition(each, judging).verdict,
  }));
  if (base) verdicts.unshift({ id: 'base', verdict: base.verdict });
  if (!version) verdicts.push({ id: 'version', verdict: 'unknown' });
  return verdicts;
}

/** How many conditions are not met. */
export function missesOf(outcome: SubjectOutcome): number {
  let misses = outcome.base?.verdict === 'unmet' ? 1 : 0;
  for (const each of conditionsIn(outcome))
    if (judgedCondition(each, outcome.judging).verdict === 'unmet') misses += 1;
  return misses;
}
