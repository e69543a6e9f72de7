import type { Query, QueryCombination } from 'minisearch';
import { kanaOf } from './romaji';
import { piecesOf, type Synonyms } from './synonyms';
import { pairsOf, wordsOf } from './terms';
import { folded, isJapanese, plain } from './text';

/** How strictly the words of a search are taken. */
export type Strictness = 'all words' | 'some words' | 'parts of words';

/** What somebody typed as questions to the index, the strictest first; none where nothing was typed. */
export function queriesFor(typed: string, synonyms: Synonyms): [Strictness, QueryCombination][] {
  const usual = plain(typed);
  const wordsOfText = (text: string) => meaningful(piecesOf(text, synonyms).flatMap(wordsIn));
  const words = wordsOfText(usual);
  if (words.length === 0) return [];
  const queries = words.map(queryFor);
  const kana = kanaOf(usual);
  const pairs = words.flatMap(({ text }) => (isJapanese(text) ? pairsOf(folded(text)) : []));
  return [
    ['all words', all(queries)],
    ...(kana
      ? [['all words', all(wordsOfText(kana).map(queryFor))] satisfies [Strictness, QueryCombination]]
      : []),
    ['some words', any(queries)],
    ['parts of words', exactly(any([...new Set(pairs)]))],
  ];
}

interface Word {
  readonly text: string;
  readonly group?: string;
}

function wordsIn({ text, group }: Word): Word[] {
  if (group !== undefined) return [{ text, group }];
  const runs = text.trim().split(' ');
  return runs.flatMap((run) => (isJapanese(run) ? wordsOf(run) : [run])).map((word) => ({ text: word }));
}

/** Without the words that hold a sentence together and letters and digits that stand alone, unless there are no others. */
function meaningful(words: Word[]): Word[] {
  const kept = words.filter(({ text }) => !/^[\p{Script=Hiragana}a-z\d]$/u.test(text) && !linking.has(text));
  return kept.length > 0 ? kept : words;
}

function queryFor({ text, group }: Word): Query {
  const literal = all(
    text.split(' ').map((run) => (isJapanese(run) ? japaneseQuery(folded(run)) : latinQuery(run))),
  );
  return group === undefined ? literal : any([literal, exactly(any([group]))]);
}

/** A whole word counts for more than letters that happen to stand side by side. */
function japaneseQuery(word: string): Query {
  const pairs = pairsOf(word);
  const whole: Query = { ...any([word]), prefix: true };
  return pairs.length === 0 ? whole : any([whole, exactly(all(pairs))]);
}

function latinQuery(word: string): Query {
  return { ...any([word]), prefix: word.length > 1, fuzzy: word.length > 4 ? 1 : false };
}

const all = (queries: Query[]): QueryCombination => ({ combineWith: 'AND', queries });

const any = (queries: Query[]): QueryCombination => ({ combineWith: 'OR', queries });

const exactly = (query: QueryCombination): QueryCombination => ({ ...query, prefix: false, fuzzy: false });

const linking = new Set([
  ...['から', 'まで', 'ため', 'こと', 'もの', 'する', 'した', 'たい', 'です', 'ます', 'ほしい', 'について'],
  ...['a', 'an', 'and', 'are', 'can', 'do', 'for', 'from', 'get', 'how', 'i', 'in', 'is', 'me', 'my'],
  ...['of', 'on', 'or', 'our', 'the', 'there', 'to', 'we', 'what', 'where', 'with', 'you', 'your'],
]);
