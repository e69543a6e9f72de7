import type { SearchEntry } from './search-entry';
import { spelling } from './synonyms';
import { isJapanese } from './text';

/** The ids of entries by what somebody may type for just them, spelled as it is compared. */
type Named = ReadonlyMap<string, readonly string[]>;

/** Entries by their name; what has ended, by its name in any language. */
export function byName(entries: readonly SearchEntry[]): Named {
  return byWords(entries, (entry) => [
    entry.title,
    ...entry.title.split(/[（(）)]/),
    ...(isEnded(entry) ? otherNames(entry) : []),
  ]);
}

/** Entries that give the numbers of an emergency first, by what is typed in one. */
export function byUrgency(entries: readonly SearchEntry[]): Named {
  return byWords(entries, ({ urgent = [] }) => urgent);
}

function byWords(entries: readonly SearchEntry[], wordsOf: (entry: SearchEntry) => readonly string[]): Named {
  const named = new Map<string, readonly string[]>();
  for (const entry of entries) {
    const words = new Set(wordsOf(entry).map(spelling).filter(Boolean));
    for (const word of words) named.set(word, [...(named.get(word) ?? []), entry.id]);
  }
  return named;
}

/** Whether an entry takes nothing any more. */
const isEnded = ({ availability }: SearchEntry): boolean => availability.includes('ended');

function otherNames({ summary, other }: SearchEntry): string[] {
  const quoted = [...summary.matchAll(/「([^」]+)」/g)].map(([, name = '']) => name);
  return [...quoted, ...other.split(' ').filter(isJapanese)];
}
