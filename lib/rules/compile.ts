import { facts } from '../law/facts';
import type { Fact } from '../facts/fact';
import type { Value } from '../facts/value';
import { figureValue, type Figures } from './figures';
import { lengthIn } from './lengths';
import { operators, type Operator } from './operators';
import type { Comparison, NumberOperand, Rule, Test } from './schema';
import { factOf } from './told-fact';
import type { Whose } from './whose';

/** A comparison with its fact, operator and operand looked up. */
export type Comparing = {
  readonly kind: 'fact';
  readonly place: number;
  readonly isShared: boolean;
  readonly hangsOnApplying: boolean;
  readonly rule: Comparison;
  readonly fact: Fact;
  readonly read: Fact['read'];
  readonly of: Whose | undefined;
  readonly as: readonly string[];
  readonly operator: Operator;
  /** The operand as a value; undefined when it is another fact. */
  readonly bound: Value;
  readonly boundFact: Fact | undefined;
  readonly boundOf: Whose | undefined;
};

/** Rules that decide together. */
export type Grouping = {
  readonly kind: 'all' | 'any' | 'not';
  readonly place: number;
  readonly isShared: boolean;
  readonly hangsOnApplying: boolean;
  readonly parts: readonly Node[];
};

/**
 * A rule made ready for judging many households. Equal rules are one node: `place` is where what it comes to is kept while a household is judged,
 * `isShared` says that it comes to the same for every child and adult, `hangsOnApplying` that it may come to something else on another day of applying.
 */
export type Node = Comparing | Grouping;

/** A test made ready; `when` and `readings` as in the rule. */
export type CompiledTest = {
  /** Whether it is judged on the day of applying. */
  readonly onApplying: boolean;
  readonly when: Node | undefined;
  readonly readings: readonly CompiledReading[] | undefined;
  /** Its rule, or those of its readings. */
  readonly rules: readonly Node[];
};
export type CompiledReading = { readonly id: string; readonly source: string; readonly when: Node };

/** A test made ready; throws on a figure that the programme does not have. */
export function compileTest(test: Test, figures: Figures): CompiledTest {
  const when = test.when && compileRule(test.when, figures);
  const readings = test.readings?.map((reading) => ({
    id: reading.id,
    source: reading.source,
    when: compileRule(reading.when, figures),
  }));
  const rules = when ? [when] : (readings ?? []).map((reading) => reading.when);
  return { onApplying: test.judgedOn === 'application', when, readings, rules };
}

/** A rule made ready; throws on a figure that the programme does not have. */
export function compileRule(rule: Rule, figures: Figures): Node {
  if ('all' in rule) return grouping('all', rule.all, figures);
  if ('any' in rule) return grouping('any', rule.any, figures);
  if ('not' in rule) return grouping('not', [rule.not], figures);
  return comparing(rule, figures);
}

// Rules are plain data that never change, and there are few; each different one is made ready once.
const nodes = new Map<string, Node>();

function theOnly<T extends Node>(key: string, make: (place: number) => T): T {
  const known = nodes.get(key);
  // A key tells the kind of its node.
  if (known) return known as T;
  const node = make(nodes.size);
  nodes.set(key, node);
  return node;
}

function grouping(kind: Grouping['kind'], rules: readonly Rule[], figures: Figures): Grouping {
  const parts = rules.map((each) => compileRule(each, figures));
  const key = `${kind} ${parts.map(({ place }) => place).join(' ')}`;
  return theOnly(key, (place) => ({
    kind,
    place,
    isShared: parts.every((part) => part.isShared),
    hangsOnApplying: parts.some((part) => part.hangsOnApplying),
    parts,
  }));
}

function comparing(rule: Comparison, figures: Figures): Comparing {
  const operator = operators.find((name) => rule[name] !== undefined);
  if (!operator) throw new Error(`${rule.fact} is compared with nothing`);
  const operand = rule[operator];
  const other = typeof operand === 'object' && 'fact' in operand ? operand : undefined;
  const bound = other ? undefined : boundOf(rule, operator, operand, figures);
  const { fact, key } = factOf(rule, figures);
  const against = other && factOf(other, figures);
  return theOnly(JSON.stringify([rule, bound, key, against?.key]), (place) => ({
    kind: 'fact',
    place,
    isShared: namesNobody(fact, rule.of) && (!against || namesNobody(against.fact, other?.of ?? rule.of)),
    hangsOnApplying: [fact, against?.fact].some((each) => each?.hangsOnApplying),
    rule,
    fact,
    read: fact.read,
    of: rule.of,
    as: rule.as ?? [],
    operator,
    bound,
    boundFact: against?.fact,
    boundOf: other?.of,
  }));
}

function namesNobody({ scope }: Fact, of: Whose | undefined): boolean {
  return scope === 'household' || (scope !== 'child' && of !== undefined);
}

function boundOf(
  { fact }: Comparison,
  operator: Operator,
  operand: Comparison[Operator],
  figures: Figures,
): Value {
  if (isFigured(operand)) return lengthIn(facts[fact].unit, operand, figures);
  const isNamed = operator !== 'is' && operator !== 'includes' && typeof operand === 'string';
  // What is left beside names of figures and other facts: a code, a list of codes, true or false.
  return isNamed ? figureValue(figures, operand) : (operand as boolean | string | readonly string[]);
}

const isFigured = (operand: Comparison[Operator]): operand is Exclude<NumberOperand, string> =>
  typeof operand === 'object' && 'figure' in operand;
