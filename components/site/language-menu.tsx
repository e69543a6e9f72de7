import { formatsIn } from '@/lib/i18n/languages';
import { locales, type Locale } from '@/lib/i18n/locales';
import { HeaderMenu } from './header-menu';

/** The page in every language, each named in its own words. */
export function LanguageMenu({ locale, path }: { locale: Locale; path: string }) {
  const summary = (
    <>
      <Globe />
      Language
    </>
  );
  return (
    <nav aria-label="Language" className="screen-only">
      <HeaderMenu lang="en" summary={summary}>
        {locales.map((each) => {
          const { name, htmlLang } = formatsIn(each);
          return (
            <li key={each}>
              <a
                href={`/${each}/${path}`}
                lang={htmlLang}
                aria-current={each === locale ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          );
        })}
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
