import type { Fact } from '../facts/fact';
import type { Situation } from '../facts/situation';
import type { Verdict } from '../facts/value';
import type { Catalogue } from './catalogue';
import type { CompiledCondition } from './compile-programme';
import type { Comparing, Node } from './compile';
import { compared } from './evaluate';
import { opposite, verdictOfAll, verdictOfAny } from './judged';
import type { Judging } from './judging';
import type { Operator } from './operators';
import type { ProgrammeOutcome } from './programme-outcome';
import type { Programme } from './schema';

/**
 * Whether everybody misses a condition of a programme that is unmet, or of the one it builds on, that nobody meets again, however much time
 * passes.
 */
export function isUnmetForGood(
  programme: Programme,
  judged: (programme: Programme) => ProgrammeOutcome,
  { programmes }: Catalogue,
): boolean {
  if (missAllForGood(judged(programme))) return true;
  const base = programmes.find(({ id }) => id === programme.buildsOn);
  const before = base && judged(base);
  return before?.decisive()?.verdict === 'unmet' && missAllForGood(before);
}

function missAllForGood({ compiled: { conditions }, judgings }: ProgrammeOutcome): boolean {
  return judgings.every((judging) => conditions.some((each) => isMissedForGood(each, judging)));
}

function isMissedForGood({ rules }: CompiledCondition, judging: Judging): boolean {
  return rules.length > 0 && rules.every((rule) => verdictForGood(rule, judging) === 'unmet');
}

/** What a rule comes to on this and on every later day; unknown where it may be another verdict then. */
function verdictForGood(node: Node, judging: Judging): Verdict {
  if (node.kind === 'fact') {
    const { verdict } = compared(node, judging);
    return isForGood(node, verdict, judging.situation) ? verdict : 'unknown';
  }
  const parts = node.parts.map((part) => ({ verdict: verdictForGood(part, judging) }));
  if (node.kind === 'any') return verdictOfAny(parts);
  const verdict = verdictOfAll(parts);
  return node.kind === 'not' ? opposite[verdict] : verdict;
}

/** What stays is compared once for all; what grows has passed what stays, or been passed by it, for good. */
function isForGood(
  { fact, of, operator, boundFact, boundOf }: Comparing,
  verdict: Verdict,
  situation: Situation,
): boolean {
  // Who the mother is hangs on a pregnancy.
  if (of === 'mother' || boundOf === 'mother') return false;
  const own = overTime(fact, situation);
  const other = boundFact ? overTime(boundFact, situation) : 'stays';
  if (own === 'stays' && other === 'stays') return true;
  const passed = oncePassed[operator];
  if (own === 'grows' && other === 'stays') return verdict === passed;
  return own === 'stays' && other === 'grows' && passed !== undefined && verdict === opposite[passed];
}

function overTime({ overTime: told }: Fact, { self, spouse, children = [] }: Situation): Fact['overTime'] {
  if (told !== 'stays-without-moves') return told;
  const isMoving = [self, spouse, ...children].some((each) => each?.residence === 'moving-in');
  return isMoving ? undefined : 'stays';
}

/** What something comes to that has grown past its bound. */
const oncePassed: Partial<Record<Operator, Exclude<Verdict, 'unknown'>>> = {
  above: 'met',
  atLeast: 'met',
  onOrAfter: 'met',
  atMost: 'unmet',
  below: 'unmet',
  onOrBefore: 'unmet',
};
