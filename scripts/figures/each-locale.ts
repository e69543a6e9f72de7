import { locales, type Locale } from '@/lib/i18n/locales';

/** The same of each language. */
export function eachLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  // The list of languages is their type.
  return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}
