import type { ContentPath } from '../check/content-file';
import { fieldsOf, isFields, itemsOf, type FieldGroup } from '../check/values';
import { withDatedFigures } from './dated-figures';
import { expandRule, type Naming } from './expand-rule';
import { expandTest } from './expand-test';
import { withFirstValues } from './figure-values';
import { tracing, type Tracing } from './tracing';

/** `shared-rules/rules.yaml`: rules that several programmes name, and the ways in which a text about age may be read. */
export type SharedRules = { readonly rules: FieldGroup; readonly vary: FieldGroup };

/** A `rule.yaml` written out in full: without names of parts and without short forms. */
export type Expanded = Pick<Tracing, 'originOf' | 'slips' | 'used'> & {
  readonly data: unknown;
  /** Conditions that bring the words of the shared rule of the same name. */
  readonly sharedConditions: readonly string[];
};

/**
 * Writes out what a `rule.yaml` says in short: parts of `let` and shared rules by their name, `either` of the couple, `reportedBy`, `vary`, and
 * readings that ask for nothing, figures that change on a day. What it cannot read it leaves as it is, for the schema to refuse.
 */
export function expanded(data: unknown, { rules, vary }: SharedRules): Expanded {
  if (!isFields(data)) return { data, sharedConditions: [], ...tracing() };
  const { let: parts, ...short } = data;
  const trace = tracing();
  const rule: FieldGroup = { ...short, figures: withFirstValues(short.figures, trace) };
  const naming: Naming = { own: fieldsOf(parts), shared: rules, trace };
  const test = (each: unknown, path: ContentPath) => expandTest(each, path, fieldsOf(vary), naming);
  const amount = (each: unknown, path: ContentPath) => expandAmount(each, path, test, naming);
  const conditions = (each: unknown, path: ContentPath) => mapItems(each, path, test);
  const version = (each: unknown, path: ContentPath) =>
    withField(each, 'conditions', (list) => conditions(list, [...path, 'conditions']));
  const written = [
    ['conditions', conditions],
    ['versions', (list: unknown, path: ContentPath) => mapItems(list, path, version)],
    ['amount', amount],
    ['window', (value: unknown, path: ContentPath) => expandWindow(value, path, naming)],
  ] as const;
  const full = written.reduce<FieldGroup>(
    (each, [name, expand]) => (name in each ? { ...each, [name]: expand(each[name], [name]) } : each),
    rule,
  );
  return {
    data: withDatedFigures(full, trace),
    sharedConditions: itemsOf(rule.conditions).flatMap((each) => sharedId(each, rules)),
    originOf: trace.originOf,
    used: trace.used,
    slips: [...trace.slips, ...unusedParts(fieldsOf(parts), trace)],
  };
}

function expandAmount(
  amount: unknown,
  path: ContentPath,
  test: (value: unknown, path: ContentPath) => unknown,
  naming: Naming,
): unknown {
  const inCase = (each: unknown, at: ContentPath) =>
    withField(each, 'when', (when) => expandRule(when, [...at, 'when'], [...at, 'when'], naming));
  const part = (each: unknown, at: ContentPath) =>
    withField(test(each, at), 'cases', (cases) => mapItems(cases, [...at, 'cases'], inCase));
  return withField(amount, 'parts', (parts) => mapItems(parts, [...path, 'parts'], part));
}

function expandWindow(window: unknown, path: ContentPath, naming: Naming): unknown {
  const way = (each: unknown, at: ContentPath) =>
    withField(each, 'when', (when) => expandRule(when, [...at, 'when'], [...at, 'when'], naming));
  const reading = (each: unknown, at: ContentPath) =>
    withField(each, 'ways', (ways) => mapItems(ways, [...at, 'ways'], way));
  return withField(window, 'readings', (readings) => mapItems(readings, [...path, 'readings'], reading));
}

function withField(value: unknown, name: string, change: (field: unknown) => unknown): unknown {
  return isFields(value) && name in value ? { ...value, [name]: change(value[name]) } : value;
}

function mapItems(
  value: unknown,
  path: ContentPath,
  change: (item: unknown, path: ContentPath) => unknown,
): unknown {
  return Array.isArray(value) ? value.map((each, index) => change(each, [...path, index])) : value;
}

function unusedParts(parts: FieldGroup, { used }: Tracing): Tracing['slips'] {
  return Object.keys(parts)
    .filter((name) => !used.has(name))
    .map((name) => ({ path: ['let', name], message: 'Delete this part: no rule of this file names it.' }));
}

function sharedId(condition: unknown, shared: FieldGroup): string[] {
  const { id } = fieldsOf(condition);
  return typeof id === 'string' && Object.hasOwn(shared, id) && names(condition, id) ? [id] : [];
}

/** Whether a part of this name is named anywhere inside. */
function names(value: unknown, part: string): boolean {
  if (Array.isArray(value)) return value.some((each) => names(each, part));
  return isFields(value) && (value.part === part || Object.values(value).some((each) => names(each, part)));
}
