import { facts } from '../../law/facts';
import type { Fact } from '../../facts/fact';
import type { FigureUnit } from '../../rules';
import type { ContentPath } from './content-file';
import { fieldsOf, isFields } from './values';

/** A figure that a rule uses, and the units it may have there. */
export type FigureUse = {
  readonly path: ContentPath;
  readonly name: string;
  readonly units: readonly FigureUnit[];
};

const lengths = ['years', 'months', 'days'] as const;

/** Every figure that stands in a place of its own: yen, the days of versions and intakes, what facts are reckoned with and days moved by. */
export function figureUses(values: readonly { path: ContentPath; value: unknown }[]): FigureUse[] {
  return values.flatMap(({ path, value }) => {
    if (isFields(value)) return 'fact' in value ? usesOfFact(path, value) : [];
    const units = typeof value === 'string' ? unitsAt(path) : undefined;
    return units ? [{ path, name: String(value), units }] : [];
  });
}

/** The fact of that name; undefined for names the schema has refused already. */
export function factCalled(name: unknown): Fact | undefined {
  const known: Readonly<Record<string, Fact>> = facts;
  return typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined;
}

/** The figures that a fact takes, also under some reading only. */
export function takenBy({ takes, readingTakes = {} }: Fact): NonNullable<Fact['takes']> {
  return Object.assign({}, takes, ...Object.values(readingTakes));
}

function unitsAt(path: ContentPath): readonly FigureUnit[] | undefined {
  const [first, second] = path;
  const last = path.at(-1);
  if (first === 'amount') return isYen(path) ? ['yen'] : undefined;
  if (first === 'versions' && path.length === 3 && (last === 'from' || last === 'until')) return ['date'];
  if (first === 'window' && second === 'intake' && (last === 'opens' || last === 'closes'))
    return ['month-day'];
  return first === 'gates' && path.length === 3 && last === 'plus' ? lengths : undefined;
}

/** `amount.ceiling`, and `yen: name` or `yen: { from, to }` anywhere below `amount`. */
function isYen(path: ContentPath): boolean {
  return path.at(-1) === 'yen' || path.at(-2) === 'yen' || (path.length === 2 && path[1] === 'ceiling');
}

function usesOfFact(path: ContentPath, rule: Readonly<Record<string, unknown>>): FigureUse[] {
  const fact = factCalled(rule.fact);
  const taken = fact ? takenBy(fact) : {};
  const given = Object.entries(fieldsOf(rule.with)).flatMap(([name, figure]) => {
    const unit = Object.hasOwn(taken, name) ? taken[name] : undefined;
    return unit && typeof figure === 'string'
      ? [{ path: [...path, 'with', name], name: figure, units: [unit] }]
      : [];
  });
  const moves = ['plus', 'minus'].flatMap((key) => {
    const figure = rule[key];
    return typeof figure === 'string' ? [{ path: [...path, key], name: figure, units: lengths }] : [];
  });
  return [...given, ...moves];
}
