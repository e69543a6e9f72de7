import MiniSearch from 'minisearch';
import { fieldWeights } from './fields';
import { isDesk } from './search-id';
import type { SearchData, SearchEntry } from './search-entry';
import { endedLast } from './ended-last';
import { queriesFor } from './query';
import { synonymsFrom } from './synonyms';
import { termsOf } from './terms';

/** Finds entries by what somebody types: their ids, the best first and what has ended last. The index is built once, wherever this runs. */
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
  return (typed) => {
    for (const [strictness, query] of queriesFor(typed, synonyms)) {
      const needed = strictness === 'parts of words' ? query.queries.length / 2 : 0;
      const found = index.search(query).filter(({ queryTerms }) => queryTerms.length >= needed);
      if (found.length > 0)
        return endedLast(
          found.map(({ id }) => String(id)),
          entries,
        );
    }
    return [];
  };
}

/** A desk named after what it does comes behind the page that tells of it. */
const deskWeight = 0.75;
