import type { DateRange, PlainDate } from '../dates';
import type { Case, Subject } from '../facts/case';
import { facts } from '../facts/facts';
import type { Span, Value, Verdict } from '../facts/value';
import type { ConditionTrace } from './judge';
import type { Comparison, Condition, Figure } from './schema';

export type Figures = Readonly<Record<string, Figure>>;
/** Everything a rule is judged by: the case, whom it is about, and the programme's figures. */
export type Judging = {
  readonly kase: Case;
  readonly subject: Subject;
  readonly figures: Figures;
  /** Common conditions already judged for another child or adult of the same household. */
  readonly shared?: Map<Condition, ConditionTrace>;
};

/** One compared fact: what was known, what it was held against, and what followed. */
export type Leaf = {
  readonly kind: 'fact';
  readonly verdict: Verdict;
  readonly rule: Comparison;
  readonly subject: Subject;
  readonly value: Value;
  readonly bound: Value;
};

/** Holds one fact against its operand. A range decides only when all of it agrees; `null` (no such thing) is never met. */
export function compare(rule: Comparison, { kase, subject, figures }: Judging): Leaf {
  const about = subjectFor(rule.of, subject);
  const value = facts[rule.fact].read(kase, about, rule.as ?? noReadings);
  const bound = boundOf(rule, kase, about, figures);
  return { kind: 'fact', verdict: verdictOf(rule, value, bound), rule, subject: about, value, bound };
}

/** The subject of a comparison: the adult it names, otherwise whoever the rule is judged for. */
export function subjectFor(adult: Subject['adult'] | undefined, subject: Subject): Subject {
  return adult === undefined || adult === subject.adult ? subject : { ...subject, adult };
}

const noReadings: readonly string[] = [];

function verdictOf(rule: Comparison, value: Value, bound: Value): Verdict {
  if (value === null || bound === null) return 'unmet';
  if (value === undefined || bound === undefined) return 'unknown';
  if (typeof value === 'boolean') return decided(value === bound);
  if (typeof value === 'string') return decided(rule.oneOf ? rule.oneOf.includes(value) : value === bound);
  if (isList(value)) return decided(value.includes(String(bound)));
  return 'min' in value ? numberVerdict(rule, value, bound) : dateVerdict(rule, value, bound);
}

function numberVerdict(rule: Comparison, { min, max }: Span, bound: Value): Verdict {
  if (!isSpan(bound)) throw new Error(`${rule.fact} needs a number to compare with`);
  if (rule.atMost) return between(max <= bound.min, min > bound.max);
  if (rule.below) return between(max < bound.min, min >= bound.max);
  if (rule.atLeast) return between(min >= bound.max, max < bound.min);
  if (rule.above) return between(min > bound.max, max <= bound.min);
  throw new Error(`${rule.fact} is a number: compare it with atMost, atLeast, below or above`);
}

function dateVerdict(rule: Comparison, { from, until }: DateRange, bound: Value): Verdict {
  if (!isDateRange(bound)) throw new Error(`${rule.fact} needs a day to compare with`);
  if (rule.onOrBefore) return between(until <= bound.from, from > bound.until);
  if (rule.onOrAfter) return between(from >= bound.until, until < bound.from);
  throw new Error(`${rule.fact} is a day: compare it with onOrBefore or onOrAfter`);
}

function boundOf(rule: Comparison, kase: Case, subject: Subject, figures: Figures): Value {
  if (rule.is !== undefined) return rule.is;
  if (rule.oneOf) return rule.oneOf;
  if (rule.includes) return rule.includes;
  const operand =
    rule.atMost ?? rule.atLeast ?? rule.below ?? rule.above ?? rule.onOrBefore ?? rule.onOrAfter;
  if (operand === undefined) throw new Error(`${rule.fact} is compared with nothing`);
  if (typeof operand === 'string') return figureValue(figures, operand);
  return facts[operand.fact].read(kase, subjectFor(operand.of, subject), noReadings);
}

/** A figure as a value of its own kind; throws when the programme has none of that name. */
export function figureValue(figures: Figures, name: string): Span | DateRange {
  const figure = figures[name];
  if (!figure) throw new Error(`no figure is called ${name}`);
  if (typeof figure.value === 'number') return { min: figure.value, max: figure.value };
  // The schema has checked that this text is a day.
  const day = figure.value as PlainDate;
  return { from: day, until: day };
}

const decided = (isMet: boolean): Verdict => (isMet ? 'met' : 'unmet');

function between(isMet: boolean, isUnmet: boolean): Verdict {
  if (isMet) return 'met';
  return isUnmet ? 'unmet' : 'unknown';
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value);
const isSpan = (value: Value): value is Span => typeof value === 'object' && value !== null && 'min' in value;
const isDateRange = (value: Value): value is DateRange =>
  typeof value === 'object' && value !== null && 'from' in value;
