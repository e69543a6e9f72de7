import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseDocument } from 'yaml';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { lackingIn, markOf, sentencesOf } from './sentences';
import { changedSince, markFile, readMarks } from './translated-from';
import { readWordsFile } from './translation-state';

/** One sentence of a translation beside the Japanese of today: what to do about it, if anything. */
export type Sentence = {
  readonly place: string;
  readonly japanese: string;
  readonly translated: string | undefined;
  /** The mark of the Japanese it was made from, where that is not today's. */
  readonly madeFrom: string | undefined;
  readonly state: 'missing' | 'changed' | 'current';
};

/** Every sentence of one words file in a language, or those at the places named. */
export function sentencesIn(
  locale: Locale,
  file: string,
  root: string,
  places: readonly string[] = [],
): Sentence[] {
  const source = readWordsFile(defaultLocale, file, root);
  const words = readWordsFile(locale, file, root);
  const [translated, lacking] = [sentencesOf(words), new Set(lackingIn(words, source))];
  const changed = new Set(changedSince(locale, file, source, root));
  const marks = readMarks(locale, root)[file] ?? {};
  return [...sentencesOf(source)]
    .filter(([place]) => places.length === 0 || places.includes(place))
    .map(([place, japanese]) => ({
      place,
      japanese,
      translated: translated.get(place),
      madeFrom: changed.has(place) ? marks[place] : undefined,
      state: lacking.has(place) ? 'missing' : changed.has(place) ? 'changed' : 'current',
    }));
}

/** Writes down that these sentences of a language say what the Japanese of today says; marks of sentences that are gone go too. */
export function markAsRight(locale: Locale, file: string, places: readonly string[], root: string): void {
  const source = sentencesOf(readWordsFile(defaultLocale, file, root));
  const before = readMarks(locale, root)[file] ?? {};
  const marks = [...source].flatMap(([place, japanese]) => {
    const mark = places.includes(place) ? markOf(japanese) : before[place];
    return mark === undefined ? [] : [[place, mark] as const];
  });
  const path = markFile(locale, root);
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '{}');
  document.set(file, Object.fromEntries(marks));
  mkdirSync(dirname(path), { recursive: true });
  // A document that began as {} would go on in one line.
  if (document.contents && 'flow' in document.contents) document.contents.flow = false;
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}
