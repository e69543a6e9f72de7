import type { ReactNode } from 'react';
import { furiganaLocale } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/i18n/locales';
import { FuriganaSwitch } from './furigana-switch';
import { HeaderMenu } from './header-menu';
import { usePlainPageWords, usePageWords } from './use-page-words';

interface Props {
  locale: Locale;
  /** The languages of the page. */
  languages: ReactNode;
  /** Where every step counts, one short line says who decides. */
  isBrief: boolean;
}

/** Whose site this is and who decides, the main ways through it, and its languages. */
export function SiteHeader({ locale, languages, isBrief }: Props) {
  const words = usePageWords('SiteHeader');
  const title = usePageWords('Site');
  return (
    <header className="border-b border-solid-gray-300">
      {/* Seen once it is whole, when the next row has come: what arrives later would move what stands before it. */}
      <div className="wrap relative flex min-h-16 flex-wrap items-center gap-x-1 py-2 not-has-[+div]:invisible md:gap-x-4">
        <a
          href={`/${locale}/`}
          className="inline-flex min-h-11 flex-[1_1_8.5rem] items-center gap-2 text-[0.875rem] leading-130 font-bold text-solid-gray-900 no-underline md:text-body"
        >
          <img src="/icon.svg" alt="" width="32" height="32" />
          <span className="[word-break:keep-all]">{title('title')}</span>
        </a>
        <MainPages locale={locale} />
        {languages}
      </div>
      <div className="wrap flex flex-wrap items-center gap-x-4 pb-1 text-small">
        <p className="mr-auto py-1">
          <strong className="tag mr-2">{words('prototype')}</strong>
          {words(isBrief ? 'brief' : 'decides')}
        </p>
        {locale === furiganaLocale && <FuriganaSwitch label={words('furigana')} />}
      </div>
    </header>
  );
}

/** The main ways through the site: a row where there is room, a menu on a phone. One of the two is there for the eye and for the ear. */
function MainPages({ locale }: { locale: Locale }) {
  const words = usePageWords('SiteHeader');
  const label = usePlainPageWords('SiteHeader')('label');
  const links = (look?: string) =>
    (['check', 'programmes', 'about'] as const).map((section) => (
      <li key={section}>
        <a className={look} href={`/${locale}/${section}/`}>
          {words(section)}
        </a>
      </li>
    ));
  return (
    <>
      <nav aria-label={label} className="screen-only md:hidden">
        <HeaderMenu summary={words('menu')}>{links()}</HeaderMenu>
      </nav>
      <nav aria-label={label} className="screen-only hidden text-small md:block">
        <ul className="flex gap-6">{links('row-link')}</ul>
      </nav>
    </>
  );
}
