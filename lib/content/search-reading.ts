import { languages } from '../i18n/languages';
import type { Locale } from '../i18n/locales';
import { readingOf } from '../i18n/ruby';

/** How an entry is read in hiragana. Who reads another script types the names of things in romaji, hardly the words of a sentence. */
export function readingFor(locale: Locale, easy: { title: string; summary: string }): string {
  const writesKana = languages[locale].script === 'japanese';
  return readingOf(writesKana ? `${easy.title} ${easy.summary}` : easy.title);
}
