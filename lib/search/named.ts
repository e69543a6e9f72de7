import type { SearchEntry } from './search-entry';
import { spelling } from './synonyms';
import { isJapanese } from './text';

/** Whether somebody typed just the name of an entry, in any language. */
export function hasName(typed: string, { title, summary, other }: SearchEntry): boolean {
  const quoted = [...summary.matchAll(/「([^」]+)」/g)].map(([, name = '']) => name);
  const names = [title, ...title.split(/[（(）)]/), ...quoted, ...other.split(' ').filter(isJapanese)];
  const wanted = spelling(typed);
  return wanted !== '' && names.some((name) => spelling(name) === wanted);
}

/** Whether this is typed in an emergency and the entry gives its numbers first. */
export function isUrgent(typed: string, { urgent = [] }: SearchEntry): boolean {
  return urgent.some((word) => spelling(word) === spelling(typed));
}
