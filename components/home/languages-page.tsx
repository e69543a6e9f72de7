import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Desk } from '@/lib/words/content-words';
import { LanguageList } from '../site/language-list';
import { PhoneLink } from '../site/phone-link';

interface Props {
  heading: ReactNode;
  sentences: Record<Locale, string>;
  /** Whom to ask in a language that is not here. */
  helper: Desk | undefined;
}

/** A page outside every language: one heading, and the languages to go on in. */
export function LanguagesPage({ heading, sentences, helper }: Props) {
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
        {helper && <OtherLanguages helper={helper} />}
      </main>
    </>
  );
}

/** Which languages are not here, and where somebody speaks them. */
function OtherLanguages({ helper: { name, phone } }: { helper: Desk }) {
  return (
    <section className="measure space-y-2" aria-labelledby="others">
      <h2 id="others">
        ほかの言語 <em lang="en">Other languages</em>
      </h2>
      <p>
        <span lang="ko">한국어</span>（韓国語）、<span lang="th">ไทย</span>
        （タイ語）などの言語は、このサイトにはありません。市役所の窓口は日本語です。埼玉県の{name}は、
        英語、中国語、スペイン語、ポルトガル語、韓国語、タガログ語、タイ語、ベトナム語、インドネシア語、ネパール語とやさしい日本語で、電話の相談を受けます（2019年の県の知らせによる）。
      </p>
      <p lang="en">
        Korean, Thai and other languages are not on this site. The desks of the city speak Japanese. The
        prefecture’s centre (<span lang="ja">{name}</span>) answers by telephone in English, Chinese, Spanish,
        Portuguese, Korean, Tagalog, Thai, Vietnamese, Indonesian, Nepali and easy Japanese (as the prefecture
        announced in 2019).
      </p>
      {phone && (
        <p>
          <PhoneLink phone={phone} label="電話" />
        </p>
      )}
    </section>
  );
}
