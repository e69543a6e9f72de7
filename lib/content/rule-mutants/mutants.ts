import type { ContentPath } from '../check/content-file';
import { everyValue, fieldsOf, isFields, itemsOf, valueAt, type FieldGroup } from '../check/values';
import { expanded, type SharedRules } from '../rule-language/expanded';
import { besideEdits, comparisonEdits } from './comparison-edits';
import { edited, pathText, withValueAt, type Edit } from './rule-edit';
import { figureEdits } from './figure-edits';
import { amountAndWindowEdits, listEdits } from './list-edits';

/** One slip in one file: where, what, and the file with it. */
export type Mutant = { readonly path: string; readonly change: string; readonly data: () => FieldGroup };

/** Where a `rule.yaml` judges; the rest is words, plans and papers. */
const sections = ['let', 'conditions', 'versions', 'amount', 'window'];

/** Every way of counting from a day that rules name. */
export function countsIn(rules: readonly FieldGroup[]): string[] {
  const named = rules.flatMap((rule) => [...everyValue(rule)]).filter(({ path }) => path.at(-1) === 'count');
  return [...new Set(named.map(({ value }) => String(value)))].sort();
}

/**
 * Every mutant of a parsed `rule.yaml`. A part of `let` is changed once, not in every place that names it. `counts` are the ways of counting from a
 * day that can be mistaken for each other.
 */
export function mutantsOfRule(data: FieldGroup, shared: SharedRules, counts: readonly string[]): Mutant[] {
  const figures = fieldsOf(data.figures);
  const places = [...everyValue(Object.fromEntries(sections.map((section) => [section, data[section]])))];
  return [
    ...places
      .flatMap(({ path, value }) => editsAt(path, value, figures, counts))
      .map((edit) => mutantOf(data, edit)),
    ...places.flatMap(({ path, value }) =>
      isFields(value) && 'either' in value ? [selfAlone(data, path, shared)] : [],
    ),
  ];
}

/** Every mutant of the rules that several programmes name. */
export function mutantsOfShared({ rules, vary }: SharedRules): Mutant[] {
  const data = { rules, vary };
  return [...everyValue(rules, ['rules'])]
    .flatMap(({ path, value }) => editsAt(path, value, {}, []))
    .map((edit) => mutantOf(data, edit));
}

function editsAt(path: ContentPath, value: unknown, figures: FieldGroup, counts: readonly string[]): Edit[] {
  return [
    ...comparisonEdits(path, value),
    ...besideEdits(path, value, counts),
    ...listEdits(path, value),
    ...amountAndWindowEdits(path, value),
    ...figureEdits(path, value, figures),
  ];
}

function mutantOf(data: FieldGroup, edit: Edit): Mutant {
  return { path: pathText(data, edit.path), change: edit.change, data: () => edited(data, edit) };
}

/** `either` said of the person who answers alone. Only the rule written out has a place for it, or several. */
function selfAlone(data: FieldGroup, path: ContentPath, shared: SharedRules): Mutant {
  const alone = (): FieldGroup => {
    const { data: full, originOf } = expanded(data, shared);
    const said = [...everyValue(full)].filter(
      (each) => isFields(each.value) && originOf(each.path).join('.') === path.join('.'),
    );
    const couples = said.filter((each) => itemsOf(fieldsOf(each.value).any).length === 2);
    if (couples.length === 0) throw new Error(`${path.join('.')} is said of nobody`);
    return fieldsOf(
      couples.reduce<unknown>(
        (rule, couple) => withValueAt(rule, couple.path, itemsOf(valueAt(full, [...couple.path, 'any']))[0]),
        full,
      ),
    );
  };
  return { path: pathText(data, path), change: 'either -> self', data: alone };
}
