'use client';

import { useCallback, useMemo, useState } from 'react';
import { deskSpeaker, type DeskWords } from '@/lib/desk/desk-words';
import type { LoadWords } from '../assessment/load-failure';
import { NotArrived } from '../assessment/not-arrived';
import { removeEverything } from '../assessment/storage';
import { useUndo } from '../assessment/use-undo';
import { DeskSpeechContext } from './desk-context';
import { useLanguage } from './use-language';
import type { Ending, VisitMemory } from './use-visit';
import { VisitPage, type VisitNews } from './visit-page';

interface Props {
  /** Where rules and words are, in Japanese and in the visitor's language; each is asked for once. */
  dataUrls: { japanese: string; other?: string };
  /** Where the rest is that only the result says. */
  laterUrls: { japanese: string; other?: string };
  words: DeskWords;
  /** What can be said before they have arrived. */
  load: LoadWords;
}

/** A visit: which one, what is to be said at its beginning, and what it goes on with. */
interface Begun extends VisitNews {
  number: number;
  begun?: VisitMemory;
}

/** The desk: one visit after another, each beginning with nothing. */
export function DeskIsland({ dataUrls, laterUrls, words, load }: Props) {
  const japanese = useLanguage(load, dataUrls.japanese, laterUrls.japanese);
  const other = useLanguage(load, dataUrls.other, laterUrls.other);
  const [visit, setVisit] = useState<Begun>({ number: 0 });
  const [undo, offer] = useUndo();
  const end = useCallback(
    (how: Ending, memory: VisitMemory) => {
      const putBack = removeEverything();
      setVisit(({ number }) => ({ number: number + 1, news: how, isCopied: memory.isCopied }));
      // Where nobody was there, somebody else may be the next.
      const back = () => {
        putBack();
        setVisit(({ number }) => ({ number: number + 1, news: 'restored', begun: memory }));
        offer(undefined);
      };
      offer(how === 'erased' ? back : undefined);
    },
    [offer],
  );
  const speech = useMemo(() => ({ say: deskSpeaker(words), japanese: words.japanese.sentences }), [words]);
  const isReady = other.data !== undefined || dataUrls.other === undefined;
  if (japanese.data && isReady) {
    return (
      <DeskSpeechContext value={speech}>
        <VisitPage
          key={visit.number}
          japanese={japanese.data}
          other={other.data ?? japanese.data}
          later={{ japanese: japanese.later, other: (other.data ? other : japanese).later }}
          {...visit}
          undo={undo}
          onEnd={end}
        />
      </DeskSpeechContext>
    );
  }
  const failed = [japanese, other].filter(({ hasFailed }) => hasFailed);
  const isGone = failed.some(({ hasFailed }) => hasFailed === 'gone');
  const retry = () => failed.forEach((each) => each.retry());
  return <NotArrived words={load} hasFailed={isGone ? 'gone' : failed.length > 0} retry={retry} />;
}
