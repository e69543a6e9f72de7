/** The languages of the site, the source first. */
export const locales = ['ja', 'ja-simple', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'ja';

interface LocaleTraits {
  /** The language in its own words, for the language switch. */
  name: string;
  /** What `<html lang>` and `hreflang` say. */
  htmlLang: string;
  /** For `Intl`: always western digits and the Gregorian calendar. */
  intlTag: string;
}

export const localeTraits: Record<Locale, LocaleTraits> = {
  ja: { name: '日本語', htmlLang: 'ja', intlTag: 'ja-u-nu-latn-ca-gregory' },
  'ja-simple': { name: 'やさしい日本語', htmlLang: 'ja', intlTag: 'ja-u-nu-latn-ca-gregory' },
  en: { name: 'English', htmlLang: 'en', intlTag: 'en-u-nu-latn-ca-gregory' },
};

/** Whether an address's first part names one of the site's languages. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
