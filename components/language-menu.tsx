import { locales, localeTraits, type Locale } from '@/lib/i18n/locales';

/** The page in every language, each named in its own words. Opens and closes without a script. */
export function LanguageMenu({ locale, path }: { locale: Locale; path: string }) {
  return (
    <nav aria-label="Language" className="screen-only relative shrink-0">
      <details>
        <summary
          lang="en"
          className="inline-flex min-h-11 list-none items-center gap-2 px-1 text-small [&::-webkit-details-marker]:hidden"
        >
          <Globe />
          Language
        </summary>
        <ul className="absolute right-0 z-10 min-w-48 rounded-8 border border-solid-gray-600 bg-white py-2">
          {locales.map((each) => (
            <li key={each}>
              <a
                href={`/${each}/${path}`}
                lang={localeTraits[each].htmlLang}
                hrefLang={localeTraits[each].htmlLang}
                aria-current={each === locale ? 'true' : undefined}
                className="flex min-h-11 items-center px-4 aria-[current]:border-l-4 aria-[current]:border-key-900 aria-[current]:font-bold"
              >
                {localeTraits[each].name}
              </a>
            </li>
          ))}
        </ul>
      </details>
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
