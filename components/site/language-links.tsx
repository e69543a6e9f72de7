import { locales, localeTraits } from '@/lib/i18n/locales';

interface Props {
  /** The address under which the site stands. Search engines take absolute addresses alone, so without one nothing is written. */
  origin: string | undefined;
  path: string;
}

/** Tells search engines where the same page stands in another language. Easy Japanese has no code of its own. */
export function LanguageLinks({ origin, path }: Props) {
  if (origin === undefined) return null;
  return locales
    .filter((locale) => localeTraits[locale].htmlLang === locale)
    .map((locale) => (
      <link key={locale} rel="alternate" hrefLang={locale} href={`${origin}/${locale}/${path}`} />
    ));
}
