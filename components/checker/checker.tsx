'use client';

import type { CheckerData } from '@/lib/checker-data';
import type { Locale } from '@/lib/i18n/locales';
import type { SheetWords } from '@/lib/sheet/words';
import { RubyText } from '../ruby-text';
import { Journey } from './journey';
import { LoadFailure, type LoadWords } from './load-failure';
import { SheetWordsContext } from './sheet/sheet-words-context';
import { useFile } from './use-file';

interface Props {
  locale: Locale;
  /** Where rules and words of this language are; asked for once. */
  dataUrl: string;
  /** Where the Japanese is that the sheet for the counter sets beside another language: fetched afterwards, whether or not a sheet is made. */
  japaneseUrl?: string;
  /** What can be said before they have arrived. */
  words: LoadWords;
}

/** The checker: fetches rules and words, then leads from the topics to the result. */
export function Checker({ locale, dataUrl, japaneseUrl, words }: Props) {
  const { data, hasFailed, retry } = useFile<CheckerData>(dataUrl);
  const japanese = useFile<SheetWords>(data && japaneseUrl);
  if (data)
    return (
      <SheetWordsContext value={{ isBeside: japaneseUrl !== undefined, japanese, words }}>
        <Journey data={data} />
      </SheetWordsContext>
    );
  if (hasFailed) return <LoadFailure locale={locale} words={words} onRetry={retry} />;
  return (
    <p role="status">
      <RubyText text={words.loading} />
    </p>
  );
}
