import { createHash } from 'node:crypto';

/** Every sentence of a words file by its place in it, `steps.0` or `conditions.birth.text`; the words of the search are no sentences. */
export function sentencesOf(words: unknown): ReadonlyMap<string, string> {
  if (typeof words !== 'object' || words === null) return new Map();
  const known = kept.get(words);
  if (known) return known;
  const sentences = new Map(everySentence(words, []));
  kept.set(words, sentences);
  return sentences;
}

const kept = new WeakMap<object, ReadonlyMap<string, string>>();

function everySentence(value: unknown, path: readonly string[]): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    isSearch(key, each, path) ? [] : everySentence(each, [...path, key]),
  );
}

/** Lists of words to be found by, of the whole file or of one thing in it; a sentence may be called search as well. */
const isSearch = (key: string, value: unknown, path: readonly string[]): boolean =>
  key === 'search' && (path.length === 0 || Array.isArray(value));

/** The places where a translation has no sentence, though the Japanese has one. */
export function lackingIn(translated: unknown, japanese: unknown): string[] {
  const there = sentencesOf(translated);
  return [...sentencesOf(japanese).keys()].filter((place) => !there.has(place));
}

/** By what a translation remembers the Japanese sentence it was made from. */
export function markOf(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 8);
}
