import type { SearchEntry } from './search-entry';

/** The same ids in their order, but behind all others those of what takes nothing any more. */
export function endedLast(
  ids: readonly string[],
  entries: readonly Pick<SearchEntry, 'id' | 'availability'>[],
): string[] {
  const ended = new Set(
    entries.filter(({ availability }) => availability.includes('ended')).map(({ id }) => id),
  );
  return [...ids.filter((id) => !ended.has(id)), ...ids.filter((id) => ended.has(id))];
}
