'use client';

import type { Locale } from '@/lib/i18n/locales';
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

/** The island: the only part of the site that runs in the browser. `data-island` tells the export to keep its scripts. */
export function Checker({ locale, dataUrl, words }: Props) {
  const { data, hasFailed, retry } = useCheckerData(dataUrl);
  return (
    <div data-island="checker">
      {data ? (
        <Journey data={data} />
      ) : hasFailed ? (
        <LoadFailure locale={locale} words={words} onRetry={retry} />
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </div>
  );
}
