import type { ReactNode } from 'react';
import { splitBeside } from '@/lib/i18n/beside';
import { japaneseParts } from '@/lib/i18n/japanese-parts';
import { parseRuby } from '@/lib/i18n/ruby';
import { pageLanguage } from './page-language';

/** Text with `｜漢字《かんじ》` drawn as furigana and `⟦en:words⟧` as words in another language; every other text as it stands. */
export function RubyText({ text }: { text: string }): ReactNode {
  const both = splitBeside(text);
  if (!both) return <Ruby text={text} />;
  const { before, language, words, after } = both;
  return (
    <>
      <Ruby text={before} />{' '}
      <em lang={language} className="beside">
        <Ruby text={words} />
      </em>
      <RubyText text={after} />
    </>
  );
}

function Ruby({ text }: { text: string }) {
  return parseRuby(text.replace(sameWord, '$&\u2060')).map((part, index) =>
    typeof part === 'string' ? (
      <Marked key={index} text={part} />
    ) : (
      <ruby key={index}>
        {part.base}
        <rt>{part.ruby}</rt>
      </ruby>
    ),
  );
}

/** Japanese within another language is marked as what it is, for those who hear the text. */
function Marked({ text }: { text: string }) {
  return japaneseParts(text, pageLanguage()).map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <em key={index} lang="ja">
        {part.japanese}
      </em>
    ),
  );
}

// A number and the word counted stay on one line, and so does a word of which only a later part has a reading, as お金: browsers break before furigana
// unless a word joiner stands there.
const sameWord = /[\dぁ-ヴー](?=｜)/g;
