import type { SearchEntry } from './search-entry';
import { spelling } from './synonyms';
import { isJapanese } from './text';

/** Whether somebody typed just the name of an entry; of what has ended, in any language. */
export function hasName(typed: string, entry: SearchEntry): boolean {
  const { title } = entry;
  const names = [title, ...title.split(/[（(）)]/), ...(isEnded(entry) ? otherNames(entry) : [])];
  const wanted = spelling(typed);
  return wanted !== '' && names.some((name) => spelling(name) === wanted);
}

/** Whether an entry takes nothing any more. */
const isEnded = ({ availability }: SearchEntry): boolean => availability.includes('ended');

/** Whether this is typed in an emergency and the entry gives its numbers first. */
export function isUrgent(typed: string, { urgent = [] }: SearchEntry): boolean {
  return urgent.some((word) => spelling(word) === spelling(typed));
}

function otherNames({ summary, other }: SearchEntry): string[] {
  const quoted = [...summary.matchAll(/「([^」]+)」/g)].map(([, name = '']) => name);
  return [...quoted, ...other.split(' ').filter(isJapanese)];
}
