import { figureUnits } from '../../rules/schema';
import { operators } from '../../rules';
import type { ContentPath } from './content-file';
import { figureUses, type FigureUse } from './figure-uses';
import { everyValue, fieldsOf, isFields, itemsOf, type FieldGroup } from './values';

export type Named = { readonly path: ContentPath; readonly name: string };

/** The groups of a words file that are keyed by ids of the rule. */
export type WordGroup =
  'conditions' | 'readings' | 'versions' | 'parts' | 'windows' | 'papers' | 'confirm' | 'notes' | 'gaps';

/** What a `rule.yaml` names, as far as it can be read: a slip in one place hides no other. */
export type Outline = {
  /** Unit of each figure by its name. */
  readonly figures: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<WordGroup, readonly string[]>>;
  readonly comparisons: readonly { readonly path: ContentPath; readonly rule: FieldGroup }[];
  /** Facts that stand where a day is needed. */
  readonly days: readonly { readonly path: ContentPath; readonly rule: FieldGroup }[];
  /** Figures that the rule uses beside those it compares with. */
  readonly uses: readonly FigureUse[];
  readonly sources: readonly Named[];
  /** Conditions to which a shared rule brings its words. */
  readonly sharedConditions: readonly string[];
  /** Parts that its rules name, of the file itself or shared. */
  readonly partsNamed: readonly string[];
};

/** Reads the outline of a rule from whatever an editor wrote. */
export function outlineOf(data: unknown): Outline {
  const rule = fieldsOf(data);
  const values = [...everyValue(data)];
  const withFact = values.flatMap(({ path, value }) =>
    isFields(value) && 'fact' in value ? [{ path, rule: value }] : [],
  );
  // One of several days that open or close stands in a list.
  const isDay = ({ path }: { path: ContentPath }) =>
    dayKeys.includes(String(path.findLast((step) => typeof step === 'string')));
  return {
    figures: Object.fromEntries(
      Object.entries(fieldsOf(rule.figures)).map(([name, figure]) => [name, unitOf(figure)]),
    ),
    ids: idsOf(rule),
    comparisons: withFact.filter((each) => !isDay(each) && ruleKeys.includes(String(each.path[0]))),
    days: withFact.filter(isDay),
    uses: figureUses(values),
    sources: named(values, ({ path }) => path.at(-1) === 'source'),
    sharedConditions: [],
    partsNamed: [],
  };
}

/** The parts of a programme in which rules stand. */
const ruleKeys = ['conditions', 'versions', 'amount', 'window'];
const dayKeys = ['onOrBefore', 'onOrAfter', 'opens', 'closes', 'decidedBy', 'day'];

function named(
  values: readonly { path: ContentPath; value: unknown }[],
  test: (value: { path: ContentPath }) => boolean,
) {
  return values.flatMap(({ path, value }): Named[] =>
    typeof value === 'string' && test({ path }) ? [{ path, name: value }] : [],
  );
}

function unitOf(figure: unknown): string {
  const { unit } = fieldsOf(figure);
  return figureUnits.find((each) => each === unit) ?? '';
}

function idsOf(rule: FieldGroup): Outline['ids'] {
  const versions = itemsOf(rule.versions).map(fieldsOf);
  const conditions = [rule, ...versions].flatMap((each) => itemsOf(each.conditions));
  const parts = itemsOf(fieldsOf(rule.amount).parts);
  return {
    conditions: ids(conditions),
    readings: ids([...conditions, ...parts].flatMap((each) => itemsOf(fieldsOf(each).readings))),
    versions: ids(versions),
    parts: ids(parts),
    windows: ids(itemsOf(fieldsOf(rule.window).readings)),
    papers: ids(itemsOf(rule.papers)),
    confirm: ids(itemsOf(rule.confirm)),
    notes: ids(itemsOf(rule.notes)),
    gaps: ids(itemsOf(rule.gaps)),
  };
}

const ids = (items: readonly unknown[]): string[] => [
  ...new Set(
    items.map((item) => fieldsOf(item).id).filter((each): each is string => typeof each === 'string'),
  ),
];

/** The figures by which the rule decides: those it compares with, counts by, pays or plans with. */
export function figuresInRule({ comparisons, uses }: Outline): string[] {
  const operands = comparisons.flatMap(({ rule }) => operators.flatMap((each) => namesIn(rule[each])));
  return [...operands, ...uses.map(({ name }) => name)];
}

/** The figures of one operand: a name, or one with another added or taken off. */
function namesIn(operand: unknown): string[] {
  if (typeof operand === 'string') return [operand];
  const { figure, plus, minus } = fieldsOf(operand);
  if (figure === undefined) return [];
  return [figure, plus, minus].filter((each): each is string => typeof each === 'string');
}
