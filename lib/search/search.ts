import MiniSearch from 'minisearch';
import { fieldWeights } from './fields';
import { isDesk } from './search-id';
import type { SearchData, SearchEntry } from './search-entry';
import { endedLast } from './ended-last';
import { hasName, isUrgent } from './named';
import { queriesFor } from './query';
import { synonymsFrom } from './synonyms';
import { termsOf } from './terms';
import { alike, plain } from './text';
import { holdsWordOf, isOneWord, textOf } from './whole-words';

/**
 * Finds entries by what somebody types: their ids, the best first and what has ended last, but for the one whose name was typed. In an emergency,
 * its numbers come before all. The index is built once, wherever this runs.
 */
export function searchIn(data: SearchData): (typed: string) => string[] {
  const { letters } = data;
  const entries = data.entries.map((entry) => withLetters(entry, letters));
  const synonyms = synonymsFrom(data.synonyms.map((words) => words.map((word) => alike(word, letters))));
  const linking = new Set(data.linking.map((word) => plain(alike(word, letters))));
  const index = new MiniSearch<SearchEntry>({
    fields: Object.keys(fieldWeights),
    tokenize: (text) => termsOf(text, synonyms),
    processTerm: (term) => term,
    searchOptions: {
      boost: fieldWeights,
      boostDocument: (id) => (isDesk(String(id)) ? deskWeight : 1),
      tokenize: (term) => [term],
    },
  });
  index.addAll(entries);
  const texts = new Map(entries.map((entry) => [entry.id, textOf(entry)]));

  function fitting(typed: string): string[] {
    const isWhole = isOneWord(typed, synonyms);
    for (const [strictness, query] of queriesFor(typed, synonyms, linking)) {
      const isParts = strictness === 'parts of words';
      const needed = isParts ? query.queries.length / 2 : 0;
      const found = index.search(query).filter(({ queryTerms }) => queryTerms.length >= needed);
      const ids = found.map(({ id }) => String(id));
      const kept = isWhole || isParts ? ids.filter((id) => holdsWordOf(texts.get(id) ?? '', typed)) : ids;
      if (kept.length > 0) return kept;
    }
    return [];
  }

  return (written) => {
    const typed = alike(written, letters);
    const named = entries.filter((entry) => isEnded(entry) && hasName(typed, entry));
    const first = [...entries.filter((entry) => isUrgent(typed, entry)), ...named].map(({ id }) => id);
    return [...new Set([...first, ...endedLast(fitting(typed), entries)])];
  };
}

/** The entry with its texts as they are compared; its codes stay as they are. */
function withLetters(entry: SearchEntry, letters: SearchData['letters']): SearchEntry {
  const texts = Object.keys(fieldWeights).map((field) => {
    // Every field that counts is a text.
    const text = entry[field as keyof SearchEntry] as string;
    return [field, alike(text, letters)];
  });
  return { ...entry, ...Object.fromEntries(texts) };
}

const isEnded = ({ availability }: SearchEntry): boolean => availability.includes('ended');

/** A desk named after what it does comes behind the page that tells of it. */
const deskWeight = 0.75;
