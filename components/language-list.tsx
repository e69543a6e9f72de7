import { locales, localeTraits } from '@/lib/i18n/locales';

/** Every language of the site, each named in its own words. */
export function LanguageList() {
  return (
    <ul>
      {locales.map((locale) => (
        <li key={locale}>
          <a
            href={`/${locale}/`}
            hrefLang={localeTraits[locale].htmlLang}
            lang={localeTraits[locale].htmlLang}
          >
            {localeTraits[locale].name}
          </a>
        </li>
      ))}
    </ul>
  );
}
