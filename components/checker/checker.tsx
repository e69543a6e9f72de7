'use client';

import type { Locale } from '@/lib/i18n/locales';
import { RubyText } from '../ruby-text';
import { Journey } from './journey';
import { LoadFailure, type LoadWords } from './load-failure';
import { useCheckerData } from './use-checker-data';

interface Props {
  locale: Locale;
  /** Where rules and words of this language are; asked for once. */
  dataUrl: string;
  /** What can be said before they have arrived. */
  words: LoadWords;
}

/** The checker: fetches rules and words, then leads from the topics to the result. */
export function Checker({ locale, dataUrl, words }: Props) {
  const { data, hasFailed, retry } = useCheckerData(dataUrl);
  if (data) return <Journey data={data} />;
  if (hasFailed) return <LoadFailure locale={locale} words={words} onRetry={retry} />;
  return (
    <p role="status">
      <RubyText text={words.loading} />
    </p>
  );
}
