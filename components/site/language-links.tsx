import { languages } from '@/lib/i18n/languages';
import { defaultLocale, locales } from '@/lib/i18n/locales';

interface Props {
  /** The address under which the site stands. Search engines take absolute addresses alone, so without one nothing is written. */
  origin: string | undefined;
  path: string;
}

/** Tells search engines where the same page stands in another language. Easy Japanese has no code of its own. */
export function LanguageLinks({ origin, path }: Props) {
  if (origin === undefined) return null;
  const links = locales.map((locale) => {
    const { hreflang } = languages[locale];
    return (
      hreflang && (
        <link key={locale} rel="alternate" hrefLang={hreflang} href={`${origin}/${locale}/${path}`} />
      )
    );
  });
  return (
    <>
      <link rel="alternate" hrefLang="x-default" href={`${origin}/${defaultLocale}/${path}`} />
      {links}
    </>
  );
}
