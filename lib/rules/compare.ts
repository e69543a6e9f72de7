import type { DateRange } from '../dates';
import type { Case, Subject } from '../facts/case';
import { openPaths } from '../facts/open-paths';
import type { Path } from '../facts/paths';
import type { Span, Value, Verdict } from '../facts/value';
import type { Comparing } from './compile';
import type { Trace } from './evaluate';
import { opposite, type Judged } from './judged';
import type { Comparison, Operator } from './schema';

/** What a rule is judged by: the case and whom it is about. */
export type Judging = {
  readonly kase: Case;
  readonly subject: Subject;
  /** Traces of this subject, and those that are the same for all of the household, by the place of their node; filled while judging. */
  readonly own: Traces;
  readonly shared: Traces;
  /** Whether an answer may still be given or become a better one. */
  readonly isAnswerable: (path: Path) => boolean;
};
export type Traces = (Trace | undefined)[];

/** One compared fact: what was known, what it was held against, and what followed. */
export type Leaf = Judged & {
  readonly kind: 'fact';
  readonly rule: Comparison;
  readonly subject: Subject;
  readonly value: Value;
  readonly bound: Value;
  /** The answers that could still decide it; none once it is decided. */
  readonly open: readonly Path[];
};

/** Holds one fact against its operand. A range decides only when all of it agrees; `null` (no such thing) is never met. */
export function compare(comparing: Comparing, { kase, subject, isAnswerable }: Judging): Leaf {
  const { rule, fact, of, as, operator, boundFact, boundOf } = comparing;
  const about = subjectFor(of, subject);
  const value = fact.read(kase, about, as);
  if (value === undefined && comparing.untold && isAnswerable(rule.fact)) return comparing.untold;
  const bound = boundFact ? boundFact.read(kase, subjectFor(boundOf, about), noReadings) : comparing.bound;
  const verdict = verdictOf(operator, value, bound);
  const open = verdict === 'unknown' ? openOf(comparing, kase, about) : nothing;
  const isOpen = open.some(isAnswerable);
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

function openOf({ fact, as, boundFact, boundOf }: Comparing, kase: Case, about: Subject): readonly Path[] {
  const open = fact.isTold && !boundFact ? fact.needs(kase, about, as) : openPaths(fact, kase, about, as);
  return boundFact ? [...open, ...openPaths(boundFact, kase, subjectFor(boundOf, about))] : open;
}

/** The subject of a comparison: the adult it names, otherwise whoever the rule is judged for. */
export function subjectFor(adult: Subject['adult'] | undefined, subject: Subject): Subject {
  if (adult === undefined || adult === subject.adult) return subject;
  return subject.child === undefined ? adults[adult] : { ...subject, adult };
}

const adults = { self: { adult: 'self' }, spouse: { adult: 'spouse' } } as const;

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
