import type { Language, LocaleFormats } from './language';
import { locales, type Locale } from './locales';
import { english } from './locales/en';
import { spanish } from './locales/es';
import { filipino } from './locales/fil';
import { indonesian } from './locales/id';
import { japanese } from './locales/ja';
import { easyJapanese } from './locales/ja-simple';
import { nepali } from './locales/ne';
import { brazilianPortuguese } from './locales/pt-BR';
import { vietnamese } from './locales/vi';
import { simplifiedChinese } from './locales/zh-Hans';

/** Every language of the site, for what is made when it is built. What runs in the browser gets its own language as data. */
export const languages: Readonly<Record<Locale, Language>> = {
  ja: japanese,
  'ja-simple': easyJapanese,
  en: english,
  'pt-BR': brazilianPortuguese,
  vi: vietnamese,
  es: spanish,
  fil: filipino,
  'zh-Hans': simplifiedChinese,
  id: indonesian,
  ne: nepali,
};

/** What texts in a language are written with. */
export function formatsIn(locale: Locale): LocaleFormats {
  return languages[locale].formats;
}

/** The one language with furigana: its pages carry a script that remembers whether they are off, and its words tell how others are read. */
export const furiganaLocale = locales.filter((locale) => languages[locale].hasFurigana)[0] as Locale;

/** Whether a key names a language whose sentences are held to the rules of easy Japanese. */
export function isSimpleJapanese(key: unknown): boolean {
  return locales.some((locale) => locale === key && languages[locale].isSimpleJapanese);
}

/** What is written for a language: in itself, or in the first of the languages that are read in its place. */
export function textIn<T>(texts: Readonly<Partial<Record<Locale, T>>>, locale: Locale): T {
  for (const each of [locale, ...languages[locale].readsWith]) {
    const text = texts[each];
    if (text !== undefined) return text;
  }
  throw new Error(`nothing for ${locale} among ${Object.keys(texts).join(', ')}`);
}
