'use client';

import { useCallback, useMemo, useState } from 'react';
import type { CheckerData } from '@/lib/checker-data';
import type { LaterData } from '@/lib/later-data';
import { deskSpeaker, type DeskWords } from '@/lib/desk/desk-words';
import type { Locale } from '@/lib/i18n/locales';
import { LoadFailure, type LoadWords } from '../assessment/load-failure';
import { removeEverything } from '../assessment/storage';
import { useFile } from '../assessment/use-file';
import { RubyText } from '../site/ruby-text';
import { DeskSpeechContext } from './desk-context';
import { VisitPage } from './visit-page';

interface Props {
  locale: Locale;
  /** Where rules and words are, in Japanese and in the visitor's language; each is asked for once. */
  dataUrls: { japanese: string; other?: string };
  /** Where the rest is that only the result says, fetched afterwards. */
  laterUrls: { japanese: string; other?: string };
  words: DeskWords;
  /** What can be said before they have arrived. */
  load: LoadWords;
}

/** The desk: one visit after another, each beginning with nothing. */
export function DeskIsland({ locale, dataUrls, laterUrls, words, load }: Props) {
  const japanese = useFile<CheckerData>(dataUrls.japanese);
  const other = useFile<CheckerData>(dataUrls.other);
  const laterJapanese = { ...useFile<LaterData>(japanese.data && laterUrls.japanese), words: load };
  const laterOther = { ...useFile<LaterData>(other.data && laterUrls.other), words: load };
  const [visit, setVisit] = useState<{ number: number; ended?: 'erased' | 'idle' }>({ number: 0 });
  const end = useCallback((ended: 'erased' | 'idle') => {
    removeEverything();
    setVisit(({ number }) => ({ number: number + 1, ended }));
  }, []);
  const speech = useMemo(
    () => ({ say: deskSpeaker(words, locale), japanese: words.japanese }),
    [words, locale],
  );
  const isReady = other.data !== undefined || dataUrls.other === undefined;
  if (japanese.data && isReady) {
    return (
      <DeskSpeechContext value={speech}>
        <VisitPage
          key={visit.number}
          japanese={japanese.data}
          other={other.data ?? japanese.data}
          later={{ japanese: laterJapanese, other: other.data ? laterOther : laterJapanese }}
          ended={visit.ended}
          onEnd={end}
        />
      </DeskSpeechContext>
    );
  }
  if (japanese.hasFailed || other.hasFailed) {
    const retry = () =>
      [japanese, other].filter(({ hasFailed }) => hasFailed).forEach((each) => each.retry());
    return <LoadFailure locale={locale} words={load} onRetry={retry} />;
  }
  return (
    <p role="status">
      <RubyText text={load.loading} />
    </p>
  );
}
