import { isSeq } from 'yaml';
import { documentOf, type ContentPath } from '../check/content-file';
import { itemRange, lineEndAfter } from './insert-item';

/** The text of a YAML file without one item of a list; where it was the only one, the list is empty. The remarks right above it go too where they speak of it. */
export function withoutItem(
  text: string,
  path: ContentPath,
  index: number,
  { isWithRemarks = false } = {},
): string {
  const document = documentOf(text);
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  const range = isSeq(list) && !list.flow ? itemRange(list, index) : undefined;
  if (!isSeq(list) || !range) throw new Error(`no item ${index} stands at ${path.join('.')}`);
  const [start, end] = range;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const above = text.slice(0, text.lastIndexOf('\n', start) + 1);
  // Those above the first item speak of the list.
  const before = index === 0 || !isWithRemarks ? above : above.replace(/(?:(?<=\n)[ \t]*#.*\n)+$/, '');
  const below = text.slice(lineEndAfter(text, end)).replace(/^\r?\n/, '');
  if (list.items.length > 1) return before + below;
  const written = `${path.length === 0 ? '' : ' '}[]${lineEnd}`;
  return path.length === 0 ? before + written + below : `${before.trimEnd()}${written}${below}`;
}
