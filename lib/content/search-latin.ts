import type { SearchData, SearchEntry } from '../search/search-entry';
import { plain } from '../search/text';

type Spellings = (text: string) => readonly string[];

/** The data with whatever names or sums up an entry also in the Latin letters in which its readers type it. */
export function withLatin(data: SearchData, spellings: Spellings): SearchData {
  const also = (words: readonly string[]) => [...new Set([...words, ...words.flatMap(spellings)])];
  return {
    ...data,
    entries: data.entries.map((entry) => ({
      ...entryWithLatin(entry, spellings),
      ...(entry.urgent && { urgent: also(entry.urgent) }),
    })),
    synonyms: data.synonyms.map(also),
    linking: also(data.linking),
  };
}

function entryWithLatin(entry: SearchEntry, spellings: Spellings): SearchEntry {
  const { title, words, reading, summary } = entry;
  return {
    ...entry,
    words: [words, ...changed(`${title} ${words}`, spellings)].join(' '),
    reading: [reading, ...changed(summary, spellings)].join(' '),
  };
}

/** How the words of a text are spelt otherwise, each spelling once; nothing of those in Latin letters already. */
function changed(text: string, spellings: Spellings): Set<string> {
  const words = text.split(/\s+/);
  return new Set(words.flatMap((word) => spellings(word).filter((spelling) => spelling !== word)).map(plain));
}
