import { plain } from '../search/text';
import type { SearchEntry } from '../search/search-entry';

/** The entry without the words, between blanks, that a field repeats after one that counts for more: nothing new is found by them. */
export function saidOnce(entry: SearchEntry): SearchEntry {
  const { title, words, summary, other, body } = entry;
  const said = new Set(plain(`${title} ${words}`).split(' '));
  const once = (text: string) =>
    text
      .split(' ')
      .filter((word) => isNew(word, said))
      .join(' ');
  const otherOnce = once(other);
  for (const word of plain(summary).split(' ')) said.add(word);
  return { ...entry, other: otherOnce, body: once(body) };
}

function isNew(word: string, said: Set<string>): boolean {
  const parts = plain(word)
    .split(' ')
    .filter((part) => !said.has(part));
  for (const part of parts) said.add(part);
  return parts.length > 0;
}
