import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { FuriganaSwitch } from './furigana-switch';
import { usePlainWords, useWords } from './use-words';

interface Props {
  locale: Locale;
  /** The languages of the page. */
  languages: ReactNode;
}

/** Whose site this is and who decides, the main ways through it, and its languages. */
export function SiteHeader({ locale, languages }: Props) {
  const words = useWords('SiteHeader');
  const plain = usePlainWords('SiteHeader');
  const title = useWords('Site');
  return (
    <header className="border-b border-solid-gray-300">
      <div className="wrap flex min-h-16 items-center gap-4">
        <a
          href={`/${locale}/`}
          className="mr-auto inline-flex min-h-11 items-center gap-2 text-body leading-130 font-bold text-solid-gray-900 no-underline"
        >
          <img src="/icon.svg" alt="" width="32" height="32" />
          <span>{title('title')}</span>
        </a>
        <nav aria-label={plain('label')} className="screen-only hidden gap-6 text-small md:flex">
          {(['check', 'programmes', 'about'] as const).map((section) => (
            <a key={section} className="row-link" href={`/${locale}/${section}/`}>
              {words(section)}
            </a>
          ))}
        </nav>
        {languages}
      </div>
      <div>
        <div className="wrap flex flex-wrap items-center gap-x-4 pb-1 text-small">
          <p className="mr-auto py-1">
            <strong className="tag mr-2">{words('prototype')}</strong>
            {words('decides')}
          </p>
          {locale === 'ja-simple' && <FuriganaSwitch label={words('furigana')} />}
        </div>
      </div>
    </header>
  );
}
