import MiniSearch from 'minisearch';
import { fieldWeights } from './fields';
import { isDesk } from './search-id';
import type { SearchData, SearchEntry } from './search-entry';
import { endedLast } from './ended-last';
import { byName, byUrgency } from './named';
import { queriesFor } from './query';
import { spelling, synonymsFrom } from './synonyms';
import { termsOf } from './terms';
import { alikeBy, plain } from './text';
import { holdsWordOf, isOneWord, textOf } from './whole-words';

/**
 * Finds entries by what somebody types: their ids, the best first and what has ended last, but for the one whose name was typed: it comes before
 * all but the numbers of an emergency. The index is built once, wherever this runs.
 */
export function searchIn(data: SearchData): (typed: string) => string[] {
  const alike = alikeBy(data.letters);
  const entries = data.entries.map((entry) => withTexts(entry, alike));
  const synonyms = synonymsFrom(data.synonyms.map((words) => words.map(alike)));
  const endings = endingsOf(data.endings?.map(alike) ?? []);
  const linking = new Set(data.linking.map((word) => plain(alike(word))));
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
  const [names, emergencies] = [byName(entries), byUrgency(entries)];

  function fitting(typed: string, written: string): string[] {
    const isWhole = isOneWord(typed, synonyms, linking);
    for (const [strictness, query] of queriesFor(typed, written, synonyms, linking, (text) =>
      text.replace(endings, ''),
    )) {
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
    const typed = alike(written);
    const found = endedLast(fitting(typed, written), entries);
    const word = spelling(typed);
    const [urgent, named] = [emergencies.get(word) ?? [], names.get(word) ?? []];
    return [...new Set([...urgent, ...found.filter((id) => named.includes(id)), ...named, ...found])];
  };
}

/** The entry with its texts as they are compared; its codes stay as they are. */
function withTexts(entry: SearchEntry, alike: (text: string) => string): SearchEntry {
  const texts = Object.keys(fieldWeights).map((field) => {
    // Every field that counts is a text.
    const text = entry[field as keyof SearchEntry] as string;
    return [field, alike(text)];
  });
  return { ...entry, ...Object.fromEntries(texts), urgent: entry.urgent?.map(alike) };
}

/** Endings of words of which enough is left without them. */
function endingsOf(endings: readonly string[]): RegExp {
  return new RegExp(`(?<=[\\p{L}\\p{M}]{3})(?:${endings.join('|') || '(?!)'})(?= |$)`, 'gu');
}

/** A desk named after what it does comes behind the page that tells of it. */
const deskWeight = 0.75;
