import { locales, localeTraits } from '@/lib/i18n/locales';

/** Tells search engines where the same page stands in another language. Easy Japanese has no code of its own. */
export function LanguageLinks({ path }: { path: string }) {
  return locales
    .filter((locale) => localeTraits[locale].htmlLang === locale)
    .map((locale) => <link key={locale} rel="alternate" hrefLang={locale} href={`/${locale}/${path}`} />);
}
