import { isScalar } from 'yaml';
import { documentOf, type ContentPath } from '../check/content-file';

/** The text of a YAML file with one value replaced where it stands: every comment and line break is kept. */
export function withValue(text: string, path: ContentPath, value: string | number): string {
  const node = documentOf(text).getIn(path, true);
  if (!isScalar(node) || !node.range) throw new Error(`nothing stands at ${path.join('.')}`);
  const [start, end] = node.range;
  return `${text.slice(0, start)}${value}${text.slice(end)}`;
}

/** The lines that differ between two texts of as many lines. */
export function linesChanged(
  before: string,
  after: string,
): { line: number; before: string; after: string }[] {
  const now = after.split('\n');
  return before
    .split('\n')
    .map((text, index) => ({ line: index + 1, before: text, after: now[index] ?? '' }))
    .filter((each) => each.before !== each.after);
}
