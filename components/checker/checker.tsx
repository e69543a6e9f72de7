'use client';

import type { QuestionData } from '@/lib/checker-data';
import type { LaterData } from '@/lib/later-data';
import { CheckerSteps } from './checker-steps';
import { LaterContext } from '../assessment/later-context';
import type { LoadWords } from '../assessment/load-failure';
import { NotArrived } from '../assessment/not-arrived';
import { useFile } from '../assessment/use-file';
import { useStepInLanguages } from './use-step-in-languages';

export interface CheckerProps {
  /** Where rules and words of this language are; asked for once. */
  dataUrl: string;
  /** Where the rest is that only the result and the sheet say: fetched afterwards, whether or not anybody gets there. */
  laterUrl: string;
  /** Where the Japanese is that stands beside another language on the sheet for the counter: fetched with the result. */
  besideUrl?: string;
  /** What can be said before they have arrived. */
  words: LoadWords;
  /** Rules and words, where they are there already. */
  arrived?: QuestionData;
}

/** The checker: fetches rules and words, then leads from the topics to the result. */
export function Checker({ dataUrl, laterUrl, besideUrl, words, arrived }: CheckerProps) {
  useStepInLanguages();
  const { data = arrived, ...fetching } = useFile<QuestionData>(arrived ? undefined : dataUrl);
  const later = useFile<LaterData>(data && laterUrl);
  if (data)
    return (
      <LaterContext value={{ ...later, words, besideUrl }}>
        <CheckerSteps data={data} />
      </LaterContext>
    );
  return <NotArrived words={words} {...fetching} />;
}
