import MiniSearch from 'minisearch';
import { fieldWeights } from './fields';
import { isDesk } from './search-id';
import type { SearchData, SearchEntry } from './search-entry';
import { endedLast } from './ended-last';
import { hasName, isUrgent } from './named';
import { queriesFor } from './query';
import { synonymsFrom } from './synonyms';
import { termsOf } from './terms';
import { holdsWordOf, isOneWord, textOf } from './whole-words';

/**
 * Finds entries by what somebody types: their ids, the best first and what has ended last, but for the one whose name was typed. In an emergency,
 * its numbers come before all. The index is built once, wherever this runs.
 */
export function searchIn({ entries, synonyms: groups }: SearchData): (typed: string) => string[] {
  const synonyms = synonymsFrom(groups);
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
    for (const [strictness, query] of queriesFor(typed, synonyms)) {
      const isParts = strictness === 'parts of words';
      const needed = isParts ? query.queries.length / 2 : 0;
      const found = index.search(query).filter(({ queryTerms }) => queryTerms.length >= needed);
      const ids = found.map(({ id }) => String(id));
      const kept = isWhole || isParts ? ids.filter((id) => holdsWordOf(texts.get(id) ?? '', typed)) : ids;
      if (kept.length > 0) return kept;
    }
    return [];
  }

  return (typed) => {
    const named = entries.filter((entry) => isEnded(entry) && hasName(typed, entry));
    const first = [...entries.filter((entry) => isUrgent(typed, entry)), ...named].map(({ id }) => id);
    return [...new Set([...first, ...endedLast(fitting(typed), entries)])];
  };
}

const isEnded = ({ availability }: SearchEntry): boolean => availability.includes('ended');

/** A desk named after what it does comes behind the page that tells of it. */
const deskWeight = 0.75;
