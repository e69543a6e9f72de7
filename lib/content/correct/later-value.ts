import { isMap, isSeq } from 'yaml';
import { documentOf } from '../check/content-file';
import type { LaterValue } from '../../rules';
import { withItem } from '../edit/insert-item';
import { scalar } from '../edit/scalar';
import { withValue } from './edit-value';

/**
 * The text of a file in which a figure has one more value, from a day on, or another one from a day of which it has one already. What stood there
 * stays, with every comment.
 */
export function withLaterValue(text: string, figure: string, later: Omit<LaterValue, 'lastDay'>): string {
  const path = ['figures', figure];
  const node = documentOf(text).getIn(path, true);
  if (!isMap(node) || !node.range) throw new Error(`nothing stands at ${path.join('.')}`);
  const { value, source, from, by } = later;
  const item = { value, source, from, ...(by !== 'application' && { by }) };
  const values = node.get('values');
  if (!isSeq(values)) return withValues(text, node.range, node.toJSON() as Written, item);
  const place = values.items.findIndex((each) => isMap(each) && each.get('from') === from);
  if (place < 0) return withItem(text, [...path, 'values'], item);
  const at = [...path, 'values', place];
  return withValue(withValue(text, [...at, 'value'], scalar(value)), [...at, 'source'], source);
}

type Written = { readonly unit: string; readonly value: string | number; readonly source: string };
type Item = Readonly<Record<string, string | number>>;

/** The one value of a figure becomes the first of several, each in a line of its own. */
function withValues(
  text: string,
  [start, end]: readonly [number, number, number],
  { unit, value, source }: Written,
  item: Item,
): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [`    unit: ${unit}`, '    values:', lineOf({ value, source }), lineOf(item)];
  const before = text.slice(0, start).trimEnd();
  return `${before}${lineEnd}${lines.join(lineEnd)}${text.slice(0, end).endsWith('\n') ? lineEnd : ''}${text.slice(end)}`;
}

const lineOf = (item: Item): string =>
  `      - { ${Object.entries(item)
    .map(([key, each]) => `${key}: ${scalar(each)}`)
    .join(', ')} }`;
