import { isSeq } from 'yaml';
import { documentOf, type ContentPath } from '../check/content-file';
import { scalar } from './scalar';

/** What a new item of a list says, key by key. */
export type NewItem = Readonly<Record<string, string | number | undefined>>;

/** The text of a YAML file with one more item at the end of a list, in one line where it fits; all that stood there stays as it was. */
export function withItem(text: string, path: ContentPath, item: NewItem): string {
  const document = documentOf(text);
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isSeq(list) || !list.range) throw new Error(`no list stands at ${path.join('.')}`);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const last = list.items.at(-1);
  const range = last && typeof last === 'object' && 'range' in last ? last.range : undefined;
  if (list.flow || !Array.isArray(range)) {
    if (list.items.length > 0) throw new Error(`the list at ${path.join('.')} is written in one line`);
    const [start, end] = list.range;
    const written = lines(item, path.length === 0 ? '' : '  ').join(lineEnd);
    return `${text.slice(0, start).trimEnd()}${lineEnd}${written}${text.slice(end)}`;
  }
  const [start, end] = range as [number, number];
  const indent = ' '.repeat(text.slice(text.lastIndexOf('\n', start) + 1, start).indexOf('-'));
  // A remark behind the last item stays behind it.
  const here = lineEndAfter(text, end);
  return `${text.slice(0, here)}${lineEnd}${lines(item, indent).join(lineEnd)}${text.slice(here)}`;
}

/** The text of a file with one more line at its end. */
export function withLine(text: string, line: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${/\n$/.test(text) ? '' : lineEnd}${line}${lineEnd}`;
}

/** Where the line ends in which a value ends; a block that ends with a line break has ended it already. */
function lineEndAfter(text: string, end: number): number {
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
