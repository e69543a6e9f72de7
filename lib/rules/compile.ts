import type { PlainDate, DateRange } from '../dates';
import type { Subject } from '../facts/case';
import { facts, type Fact } from '../facts/facts';
import type { Span, Value } from '../facts/value';
import { operators, type Operator } from './operators';
import type { Comparison, Figure, Rule } from './schema';

export type Figures = Readonly<Record<string, Figure>>;

/** A comparison with its fact, operator and operand looked up. */
export type Comparing = {
  readonly kind: 'fact';
  readonly rule: Comparison;
  readonly fact: Fact;
  readonly of: Subject['adult'] | undefined;
  readonly as: readonly string[];
  readonly operator: Operator;
  /** The operand as a value; undefined when it is another fact. */
  readonly bound: Value;
  readonly boundFact: Fact | undefined;
  readonly boundOf: Subject['adult'] | undefined;
};

/** A rule made ready for judging many households: every node of a kind has the same shape. */
export type Node = Comparing | { readonly kind: 'all' | 'any' | 'not'; readonly parts: readonly Node[] };

/** The rule made ready, once for each rule of the catalogue; throws on a figure that the programme does not have. */
export function compiled(rule: Rule, figures: Figures): Node {
  const known = nodes.get(rule);
  if (known) return known;
  const node = compile(rule, figures);
  nodes.set(rule, node);
  return node;
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

// Programmes are plain data that never change.
const nodes = new WeakMap<Rule, Node>();

function compile(rule: Rule, figures: Figures): Node {
  if ('all' in rule) return { kind: 'all', parts: rule.all.map((each) => compile(each, figures)) };
  if ('any' in rule) return { kind: 'any', parts: rule.any.map((each) => compile(each, figures)) };
  if ('not' in rule) return { kind: 'not', parts: [compile(rule.not, figures)] };
  const operator = operators.find((name) => rule[name] !== undefined);
  if (!operator) throw new Error(`${rule.fact} is compared with nothing`);
  const operand = rule[operator];
  const other = typeof operand === 'object' && 'fact' in operand ? operand : undefined;
  return {
    kind: 'fact',
    rule,
    fact: facts[rule.fact],
    of: rule.of,
    as: rule.as ?? [],
    operator,
    bound: other ? undefined : boundOf(operator, operand, figures),
    boundFact: other && facts[other.fact],
    boundOf: other?.of,
  };
}

function boundOf(operator: Operator, operand: Comparison[Operator], figures: Figures): Value {
  const isNamed = operator !== 'is' && operator !== 'includes' && typeof operand === 'string';
  // What is left beside names of figures and other facts: a code, a list of codes, true or false.
  return isNamed ? figureValue(figures, operand) : (operand as boolean | string | readonly string[]);
}
