import type { ContentPath } from '../check/content-file';
import { fieldsOf, isFields, itemsOf, type FieldGroup } from '../check/values';
import { dropped } from './comparison-edits';
import type { Edit } from './rule-edit';

/** Every slip in how rules are put together: all for any, a part, case or reading forgotten, `not` forgotten, a test that asks for nothing. */
export function listEdits(path: ContentPath, value: unknown): Edit[] {
  if (!isFields(value) || path[0] === 'window') return [];
  return [
    ...swapped(path, value, 'all', 'any'),
    ...swapped(path, value, 'any', 'all'),
    ...('not' in value ? [{ path, to: value.not, change: 'not dropped' }] : []),
    ...fewest.flatMap(([key, least]) => itemsDropped([...path, key], value[key], least)),
    ...('when' in value && !isEmptyRule(value.when)
      ? [{ path: [...path, 'when'], to: anybody, change: 'met by everybody' }]
      : []),
    ...('readings' in value ? [askingNothing(path, value)] : []),
  ];
}

/** Lists of which one item may be forgotten while this many are left. */
const fewest = [
  ['all', 1],
  ['any', 1],
  ['readings', 2],
  ['vary', 2],
  ['cases', 1],
  ['versions', 1],
] as const;

/** Every slip in the amount and the days to apply: up to, ceiling, a part, the first or the last day, the intake. */
export function amountAndWindowEdits(path: ContentPath, value: unknown): Edit[] {
  if (!isFields(value)) return [];
  const optional = { amount: ['upTo', 'ceiling'], window: ['opens', 'closes', 'intake'] } as const;
  const section = path[0] === 'amount' || path[0] === 'window' ? path[0] : undefined;
  if (!section || path.includes('intake')) return [];
  const keys = optional[section].filter((key) => key in value);
  return [
    ...keys.map((key) => dropped([...path, key], key)),
    ...(section === 'window'
      ? itemsDropped([...path, 'readings'], value.readings, 1)
      : paidPartsDropped(path, value)),
  ];
}

/** A part without yen is words alone: no example can miss it. */
function paidPartsDropped(path: ContentPath, value: FieldGroup): Edit[] {
  const parts = itemsOf(value.parts);
  if (parts.length < 2) return [];
  return parts.flatMap((part, place) => {
    const { id, yen, cases } = fieldsOf(part);
    return yen === undefined && cases === undefined ? [] : [dropped([...path, 'parts', place], id)];
  });
}

function swapped(path: ContentPath, value: FieldGroup, from: string, to: string): Edit[] {
  const { [from]: list, ...others } = value;
  if (itemsOf(list).length < 2) return [];
  return [{ path, to: { ...others, [to]: list }, change: `${from} -> ${to}` }];
}

function itemsDropped(path: ContentPath, value: unknown, least: number): Edit[] {
  const items = itemsOf(value);
  if (items.length <= least) return [];
  return items.map((item, place) => dropped([...path, place], fieldsOf(item).id ?? 'part'));
}

function askingNothing(path: ContentPath, { readings, ...others }: FieldGroup): Edit {
  const count = itemsOf(readings).length;
  return { path, to: { ...others, when: anybody }, change: `${count} readings met by everybody` };
}

const anybody = { all: [] };
const isEmptyRule = (rule: unknown): boolean =>
  isFields(rule) && Array.isArray(rule.all) && rule.all.length === 0;
