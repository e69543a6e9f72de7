import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { LanguageList } from '../site/language-list';

interface Props {
  heading: ReactNode;
  sentences: Record<Locale, string>;
}

/** A page outside every language: one heading, and the languages to go on in. */
export function LanguagesPage({ heading, sentences }: Props) {
  return (
    <>
      <header className="border-b border-solid-gray-300">
        <p className="wrap flex min-h-16 items-center gap-2 font-bold">
          <img src="/icon.svg" alt="" width="32" height="32" />
          <span>
            本庄市 支援制度ナビ <em lang="en">Honjo City support finder</em>
          </span>
        </p>
      </header>
      <main className="wrap space-y-6 py-8">
        <h1>{heading}</h1>
        <LanguageList sentences={sentences} />
      </main>
    </>
  );
}
