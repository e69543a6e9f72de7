import { fieldWeights } from './fields';
import type { SearchEntry } from './search-entry';
import { piecesOf, type Synonyms } from './synonyms';
import { wordsOf } from './terms';
import { folded, isJapanese, plain } from './text';

/** All that an entry is searched by, as one text to look for letters in. */
export function textOf(entry: SearchEntry): string {
  const fields = Object.entries(entry).filter(([field]) => field in fieldWeights);
  return folded(plain(fields.map(([, text]) => text).join(' ')));
}

/** Whether enough letters of a Japanese word typed stand side by side in a text: four, of a short word two thirds. Fewer are another word. */
export function holdsWordOf(text: string, typed: string): boolean {
  const runs = plain(typed).split(' ').filter(isJapanese);
  return runs.some((run) => partsOf([...folded(run)]).some((part) => text.includes(part)));
}

function partsOf(letters: readonly string[]): string[] {
  const length = Math.min(letters.length, 4, Math.max(3, Math.ceil((letters.length * 2) / 3)));
  return letters.slice(length - 1).map((_, index) => letters.slice(index, index + length).join(''));
}

/**
 * Whether one word was typed, in kanji or in hiragana alone, that no group of words explains: its parts by themselves mean something else. What words
 * hold together is a sentence, also where nothing but kanji is written.
 */
export function isOneWord(typed: string, synonyms: Synonyms, linking: ReadonlySet<string>): boolean {
  const [piece, ...others] = piecesOf(plain(typed), synonyms);
  const isPlain = piece && others.length === 0 && piece.group === undefined;
  return (
    isPlain === true &&
    /^(\p{Script=Han}{3,}|\p{Script=Hiragana}{3,})$/u.test(piece.text) &&
    !wordsOf(piece.text).some((word) => linking.has(word))
  );
}
