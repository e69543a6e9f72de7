/** The languages of the site, the source first. What each of them is stands in its file in `locales/`. */
export const locales = ['ja', 'ja-simple', 'en', 'pt-BR', 'vi', 'es', 'fil', 'zh-Hans', 'id', 'ne'] as const;

export type Locale = (typeof locales)[number];

/** The source, from which every other language is written. */
export const defaultLocale = 'ja' as const satisfies Locale;

/** Whether an address's first part names one of the site's languages. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
