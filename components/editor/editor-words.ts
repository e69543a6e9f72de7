import type words from '@/scripts/edit/words/ja.json';

/** What the clerk's page says, in one language. */
export type EditorWords = typeof words;

/** The same by the tag of each language of the page. */
export type WordsByLanguage = Readonly<Record<string, EditorWords>>;
