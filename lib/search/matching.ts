import { endedLast } from './ended-last';
import type { SearchEntry } from './search-entry';
import { filters, type SearchState } from './state';

type Chosen = Pick<SearchEntry, 'id' | 'topic' | 'audience' | 'availability' | 'kind'>;

/**
 * The ids of the entries that fit what is typed and ticked: by how well the words fit, or in their own order, what has ended last, where
 * nothing is typed. Of each filter one ticked code is enough.
 */
export function matching(
  entries: readonly Chosen[],
  { typed, chosen }: SearchState,
  search: (typed: string) => readonly string[],
): string[] {
  const fitting = entries.filter((entry) => filters.every((filter) => fits(entry[filter], chosen[filter])));
  const ids = fitting.map(({ id }) => id);
  return typed.trim() === '' ? endedLast(ids, fitting) : search(typed).filter((id) => ids.includes(id));
}

function fits(codes: readonly string[], ticked: readonly string[]): boolean {
  return ticked.length === 0 || codes.some((code) => ticked.includes(code));
}
