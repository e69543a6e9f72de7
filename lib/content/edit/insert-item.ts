import { isSeq, type YAMLSeq } from 'yaml';
import { documentOf, type ContentPath } from '../check/content-file';
import { scalar } from './scalar';

/** What a new item of a list says, key by key. */
export type NewItem = Readonly<Record<string, string | number | undefined>>;

/** The text of a YAML file with one more item in a list, at its end or behind so many others, in one line where it fits; all that stood there stays as it was. */
export function withItem(text: string, path: ContentPath, item: NewItem, behind?: number): string {
  const document = documentOf(text);
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isSeq(list) || !list.range) throw new Error(`no list stands at ${path.join('.')}`);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const place = behind ?? list.items.length;
  const range = itemRange(list, Math.max(place - 1, 0));
  if (list.flow || !range) {
    if (list.items.length > 0) throw new Error(`the list at ${path.join('.')} is written in one line`);
    const [start, end] = list.range;
    const written = lines(item, path.length === 0 ? '' : '  ').join(lineEnd);
    return `${text.slice(0, start).trimEnd()}${lineEnd}${written}${text.slice(end)}`;
  }
  const [start, end] = range;
  const indent = ' '.repeat(text.slice(text.lastIndexOf('\n', start) + 1, start).indexOf('-'));
  const written = lines(item, indent).join(lineEnd);
  if (place === 0) {
    const here = text.lastIndexOf('\n', start) + 1;
    return `${text.slice(0, here)}${written}${lineEnd}${text.slice(here)}`;
  }
  // A remark behind the item above stays behind it.
  const here = lineEndAfter(text, end);
  return `${text.slice(0, here)}${lineEnd}${written}${text.slice(here)}`;
}

/** From where to where one item of a list stands in the text; undefined where there is no such item. */
export function itemRange(list: YAMLSeq, index: number): readonly [start: number, end: number] | undefined {
  const item = list.items[index];
  const range = item && typeof item === 'object' && 'range' in item ? item.range : undefined;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : undefined;
}

/** The text of a file with one more line at its end. */
export function withLine(text: string, line: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${/\n$/.test(text) ? '' : lineEnd}${line}${lineEnd}`;
}

/** Where the line ends in which a value ends; a block that ends with a line break has ended it already. */
export function lineEndAfter(text: string, end: number): number {
  const from = text.slice(0, end).trimEnd().length;
  const found = text.indexOf('\n', from);
  if (found < 0) return text.length;
  return text[found - 1] === '\r' ? found - 1 : found;
}

function lines(item: NewItem, indent: string): string[] {
  const pairs = Object.entries(item).filter(([, value]) => value !== undefined);
  const block = pairs.map(([key, value], at) => `${indent}${at === 0 ? '- ' : '  '}${key}: ${scalar(value)}`);
  if (indent === '') return block;
  const line = `${indent}- { ${pairs.map(([key, value]) => `${key}: ${scalar(value)}`).join(', ')} }`;
  if (line.length <= 110) return [line];
  return [
    `${indent}- {`,
    ...pairs.map(([key, value]) => `${indent}    ${key}: ${scalar(value)},`),
    `${indent}  }`,
  ];
}
