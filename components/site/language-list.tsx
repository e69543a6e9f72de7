import { languages } from '@/lib/i18n/languages';
import { locales, type Locale } from '@/lib/i18n/locales';
import { RubyText } from './ruby-text';

/** Every language of the site, each named in its own words, with a sentence in it. */
export function LanguageList({ sentences }: { sentences: Record<Locale, string> }) {
  return (
    <ul className="measure space-y-4">
      {locales.map((locale) => {
        const { hasFurigana, formats } = languages[locale];
        const { name, htmlLang } = formats;
        return (
          <li key={locale} lang={htmlLang} className={`card ${hasFurigana ? 'easy-text' : ''}`}>
            <a href={`/${locale}/`} hrefLang={htmlLang} className="row-link text-h3 font-bold">
              {name}
            </a>
            <p>
              <RubyText text={sentences[locale]} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
