import { locales, localeTraits, type Locale } from '@/lib/i18n/locales';
import { RubyText } from './ruby-text';

/** Every language of the site, each named in its own words, with a sentence in it. */
export function LanguageList({ sentences }: { sentences: Record<Locale, string> }) {
  return (
    <ul className="measure space-y-4">
      {locales.map((locale) => (
        <li
          key={locale}
          lang={localeTraits[locale].htmlLang}
          className={`card ${locale === 'ja-simple' ? 'easy-text' : ''}`}
        >
          <a
            href={`/${locale}/`}
            hrefLang={localeTraits[locale].htmlLang}
            className="row-link text-h3 font-bold"
          >
            {localeTraits[locale].name}
          </a>
          <p>
            <RubyText text={sentences[locale]} />
          </p>
        </li>
      ))}
    </ul>
  );
}
