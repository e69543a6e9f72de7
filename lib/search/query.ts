import type { Query, QueryCombination } from 'minisearch';
import { shortFields } from './fields';
import { kanaOf } from './romaji';
import { piecesOf, type Piece, type Synonyms } from './synonyms';
import { pairsOf, wordsOf } from './terms';
import { folded, isJapanese, plain } from './text';

/** How strictly the words of a search are taken. */
export type Strictness = 'all words' | 'some words' | 'parts of words';

/** What somebody typed as questions to the index, the strictest first; none where nothing was typed. Kana are read from what is written. */
export function queriesFor(
  typed: string,
  written: string,
  synonyms: Synonyms,
  linking: ReadonlySet<string>,
  withoutEndings: (text: string) => string,
): [Strictness, QueryCombination][] {
  const usual = plain(typed);
  const shorter = (piece: Piece) =>
    piece.group === undefined ? piecesOf(withoutEndings(piece.text), synonyms) : [piece];
  const wordsOfText = (text: string) =>
    meaningful(piecesOf(text, synonyms).flatMap(shorter).flatMap(wordsIn), linking);
  const words = wordsOfText(usual);
  if (words.length === 0) return [];
  const kana = kanaOf(plain(written));
  const allWords = (of: Word[]): [Strictness, QueryCombination] => [
    'all words',
    inShort(all(of.map(queryFor))),
  ];
  const pairs = words.flatMap(({ text }) => (isJapanese(text) ? pairsOf(folded(text)) : []));
  return [
    allWords(words),
    ...(kana ? [allWords(wordsOfText(kana))] : []),
    ['some words', any(words.map(queryFor))],
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
  const words = runs.flatMap((run) => (isJapanese(run) ? wordsOf(run) : [run]));
  return words.map((word) => ({ text: word.replace(particle, '$1') }));
}

/** Without the words that hold a sentence together and letters and digits that stand alone, unless there are no others. */
function meaningful(words: Word[], linking: ReadonlySet<string>): Word[] {
  const isLinking = (text: string) => linking.has(text) || /^[\p{Script=Hiragana}a-z\d]$/u.test(text);
  const kept = words.filter(({ text }) => !isLinking(text));
  return kept.length > 0 ? kept : words;
}

function queryFor({ text, group }: Word): Query {
  const literal = all(
    text.split(' ').map((run) => (isJapanese(run) ? japaneseQuery(folded(run)) : latinQuery(run))),
  );
  return group === undefined ? literal : any([literal, exactly(any([group]))]);
}

/** A whole word counts for more than letters that happen to stand side by side: in a long text, all of them do somewhere. */
function japaneseQuery(word: string): Query {
  const pairs = pairsOf(word);
  const whole: Query = { ...any([word]), prefix: true };
  if (pairs.length === 0) return whole;
  const together = exactly(all(pairs));
  return any([whole, pairs.length === 1 ? together : inShort(together)]);
}

function latinQuery(word: string): Query {
  return { ...any([word]), prefix: word.length > 1, fuzzy: word.length > 4 ? 1 : false };
}

const all = (queries: Query[]): QueryCombination => ({ combineWith: 'AND', queries });

const any = (queries: Query[]): QueryCombination => ({ combineWith: 'OR', queries });

const exactly = (query: QueryCombination): QueryCombination => ({ ...query, prefix: false, fuzzy: false });

const inShort = (query: QueryCombination): QueryCombination => ({ ...query, fields: [...shortFields] });

/** At the end of what is written in hiragana alone: にほんごが → にほんご. */
const particle = /^(\p{Script=Hiragana}{2,})[がをにはのでもへ]$/u;
