import { isMap, isScalar } from 'yaml';
import { documentOf, type ContentPath } from '../check/content-file';
import { withValue } from '../correct/edit-value';
import { scalar } from './scalar';

/** The text of a YAML file in which a key of something says a value: where it stands already, or in a line of its own below another key. */
export function withKey(text: string, path: ContentPath, key: string, value: string, below: string): string {
  const document = documentOf(text);
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) throw new Error(`nothing stands at ${path.join('.')}`);
  if (map.has(key)) return withValue(text, [...path, key], scalar(value));
  const pair = map.items.find(({ key: each }) => isScalar(each) && each.value === below);
  const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  if (map.flow || start === undefined) throw new Error(`no line ${below} stands at ${path.join('.')}`);
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  const lineEnd = text[end - 1] === '\r' ? '\r\n' : '\n';
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start) + 1));
  const here = lineEnd === '\r\n' ? end - 1 : end;
  return `${text.slice(0, here)}${lineEnd}${indent}${key}: ${scalar(value)}${text.slice(here)}`;
}
