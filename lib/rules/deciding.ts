import type { Path } from '../facts/paths';
import { opposite } from './compare';
import type { Trace } from './evaluate';
import type { Judgement } from './judge';
import { canBecome, conditionCanBecome, judgementCanBecome, type Answerable } from './reach';

type Decided = 'met' | 'unmet';
type IsMissing = (path: Path) => boolean;

/**
 * Adds the answers that could still decide for the household, of one adult after the other: first of those who can still meet the conditions,
 * and of the next one only once everything of the one before is answered. Where nobody can, the first who stays unknown decides it.
 */
export function addDecidingOfAll(
  open: Set<Path>,
  subjects: readonly Judgement[],
  answerable: Answerable,
  isMissing: IsMissing,
): void {
  const hopeful = subjects.filter((each) => judgementCanBecome(each, 'met', answerable));
  for (const subject of hopeful.length > 0 ? hopeful : subjects) {
    if (staysUnknown(subject, answerable)) return;
    const own = new Set<Path>();
    addDeciding(own, subject, answerable);
    for (const path of own) open.add(path);
    if ([...own].some(isMissing)) return;
  }
}

/** Adds the answers that could still change one undecided judgement. Whoever cannot meet the conditions any more can only be ruled out. */
export function addDeciding(open: Set<Path>, judgement: Judgement, answerable: Answerable): void {
  if (judgement.verdict !== 'unknown') return;
  const isHopeful = judgementCanBecome(judgement, 'met', answerable);
  const wanted: readonly Decided[] = isHopeful ? ['met', 'unmet'] : ['unmet'];
  for (let each: Judgement | undefined = judgement; each; each = each.base) {
    if (each.verdict !== 'unknown') return;
    for (const condition of each.conditions) {
      const possible = wanted.filter((verdict) => conditionCanBecome(condition, verdict, answerable));
      if (condition.verdict !== 'unknown' || possible.length === 0) continue;
      condition.open?.forEach((path) => open.add(path));
      if (condition.trace) addPathsTo(possible, condition.trace, open, answerable);
      for (const { trace } of condition.readings ?? []) addPathsTo(possible, trace, open, answerable);
    }
  }
}

/** Adds the answers by which a rule can still come to one of the verdicts in `wanted`. */
function addPathsTo(wanted: readonly Decided[], trace: Trace, open: Set<Path>, answerable: Answerable): void {
  if (trace.verdict !== 'unknown') return;
  const possible = wanted.filter((verdict) => canBecome(trace, verdict, answerable));
  if (possible.length === 0) return;
  if (trace.kind === 'fact') for (const path of trace.open) open.add(path);
  else {
    const ofParts = trace.kind === 'not' ? possible.map((verdict) => opposite[verdict]) : possible;
    for (const part of trace.parts) addPathsTo(ofParts, part, open, answerable);
  }
}

const staysUnknown = (judgement: Judgement, answerable: Answerable): boolean =>
  judgement.verdict === 'unknown' &&
  !judgementCanBecome(judgement, 'met', answerable) &&
  !judgementCanBecome(judgement, 'unmet', answerable);
