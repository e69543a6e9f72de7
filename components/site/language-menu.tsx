import type { LanguageName } from '@/lib/i18n/language';
import type { Locale } from '@/lib/i18n/locales';
import { HeaderMenu, menuLink } from './header-menu';

interface Props {
  locale: Locale;
  path: string;
  languages: readonly LanguageName[];
}

/** The page in every language, each named in its own words. */
export function LanguageMenu({ locale, path, languages }: Props) {
  const summary = (
    <>
      <Globe />
      Language
    </>
  );
  return (
    <nav aria-label="Language" className="screen-only">
      <HeaderMenu lang="en" summary={summary}>
        {languages.map(({ locale: each, name, htmlLang }) => (
          <li key={each}>
            <a
              href={`/${each}/${path}`}
              lang={htmlLang}
              hrefLang={htmlLang}
              aria-current={each === locale ? 'true' : undefined}
              className={menuLink}
            >
              {name}
            </a>
          </li>
        ))}
      </HeaderMenu>
    </nav>
  );
}

function Globe() {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
    >
      <circle cx="12" cy="12" r="9.5" />
      <path d="M2.5 12h19M12 2.5c6 6 6 13 0 19M12 2.5c-6 6-6 13 0 19" />
    </svg>
  );
}
