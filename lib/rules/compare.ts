import type { DateRange } from '../dates';
import type { Situation, Subject } from '../facts/situation';
import { openPaths } from '../facts/paths-to-sharpen';
import type { Path } from '../facts/household';
import type { Span, Value, Verdict } from '../facts/value';
import type { Comparing } from './compile';
import { subjectFor, subjectsFor, whoIsMother } from './whose';
import { agreed, opposite } from './judged';
import type { Judging } from './judging';
import type { Operator } from './operators';
import type { Leaf } from './traces';

/**
 * Holds one fact against its operand. A range decides only when all of it agrees; `null` (no such thing) is never met. While it is not known
 * whose fact it is, it decides only when it does for each of them.
 */
export function compare(comparing: Comparing, judging: Judging): Leaf {
  const { situation, subject } = judging;
  if (comparing.of !== 'mother' && comparing.boundOf !== 'mother')
    return compareAbout(comparing, judging, subject);
  const [first, ...others] = subjectsFor('mother', subject, situation);
  const leaf = compareAbout(comparing, judging, first);
  if (others.length === 0) return leaf;
  const leaves = [leaf, ...others.map((mother) => compareAbout(comparing, judging, mother))];
  const open = [...new Set([...leaves.flatMap((each) => each.open), ...whoIsMother(situation)])];
  return { ...leaf, ...agreed(leaves), open };
}

/** The comparison with one of those who may be the mother, where it names her. */
function compareAbout(comparing: Comparing, judging: Judging, mother: Subject): Leaf {
  const { situation, subject, isAnswerable } = judging;
  const { rule, read, of, as, operator, boundFact } = comparing;
  const about = of === 'mother' ? mother : subjectFor(of, subject);
  const value = read(situation, about, as);
  const against = boundSubject(comparing, subject, about, mother);
  const bound = boundFact ? boundFact.read(situation, against, noReadings) : comparing.bound;
  const verdict = verdictOf(operator, value, bound);
  const open = verdict === 'unknown' ? openOf(comparing, situation, about, against) : nothing;
  const isOpen = open.length > 0 && open.some(isAnswerable);
  return {
    kind: 'fact',
    verdict,
    canBeMet: isOpen || verdict === 'met',
    canBeUnmet: isOpen || verdict === 'unmet',
    rule,
    subject: about,
    value,
    bound,
    open,
  };
}

/** Whom the operand is about: whoever it names; of a child the rule's own, of an adult the one it is compared with. */
function boundSubject(
  { boundFact, boundOf }: Comparing,
  subject: Subject,
  about: Subject,
  mother: Subject,
): Subject {
  if (boundOf === 'mother') return mother;
  return boundFact?.scope === 'child' ? subject : subjectFor(boundOf, about);
}

function openOf(
  { fact, as, boundFact }: Comparing,
  situation: Situation,
  about: Subject,
  against: Subject,
): readonly Path[] {
  const open =
    fact.isTold && !boundFact ? fact.needs(situation, about, as) : openPaths(fact, situation, about, as);
  return boundFact ? [...open, ...openPaths(boundFact, situation, against)] : open;
}

const noReadings: readonly string[] = [];
const nothing: readonly Path[] = [];
/** The content check has held each operator against the type of its fact, so value and bound are of the kinds named here. */
function verdictOf(operator: Operator, value: Value, bound: Value): Verdict {
  if (value === null || bound === null) return 'unmet';
  if (value === undefined || bound === undefined) return 'unknown';
  switch (operator) {
    case 'is':
      return value === bound ? 'met' : 'unmet';
    case 'oneOf':
      return (bound as readonly Value[]).includes(value) ? 'met' : 'unmet';
    case 'includes':
      return (value as readonly Value[]).includes(bound) ? 'met' : 'unmet';
    case 'atMost':
      return atMost(value as Span, bound as Span);
    case 'above':
      return opposite[atMost(value as Span, bound as Span)];
    case 'below':
      return below(value as Span, bound as Span);
    case 'atLeast':
      return opposite[below(value as Span, bound as Span)];
    case 'onOrBefore':
      return onOrBefore(value as DateRange, bound as DateRange);
    case 'onOrAfter':
      return onOrBefore(bound as DateRange, value as DateRange);
  }
}

function atMost(value: Span, bound: Span): Verdict {
  if (value.max <= bound.min) return 'met';
  return value.min > bound.max ? 'unmet' : 'unknown';
}

function below(value: Span, bound: Span): Verdict {
  if (value.max < bound.min) return 'met';
  return value.min >= bound.max ? 'unmet' : 'unknown';
}

function onOrBefore(value: DateRange, bound: DateRange): Verdict {
  if (value.until <= bound.from) return 'met';
  return value.from > bound.until ? 'unmet' : 'unknown';
}
