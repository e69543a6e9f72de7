import { useMemo } from 'react';
import type { CheckerData, QuestionData } from '@/lib/checker-data';
import { wholeData, type LaterData } from '@/lib/later-data';
import type { LaterFetched } from '../assessment/later-context';
import type { LoadWords } from '../assessment/load-failure';
import type { Fetched } from '../assessment/use-fetched';
import { useFile } from '../assessment/use-file';

interface Language extends Fetched<CheckerData> {
  later: LaterFetched;
}

/** Everything in one language: at the desk the result stands beside the questions, so that both files are waited for. */
export function useLanguage(
  words: LoadWords,
  dataUrl: string | undefined,
  laterUrl: string | undefined,
): Language {
  const questions = useFile<QuestionData>(dataUrl);
  const later = useFile<LaterData>(laterUrl);
  const data = useMemo(
    () => questions.data && later.data && wholeData(questions.data, later.data),
    [questions.data, later.data],
  );
  const failed = [questions, later].filter(({ hasFailed }) => hasFailed);
  return {
    data,
    hasFailed: failed.find(({ hasFailed }) => hasFailed === 'gone')?.hasFailed ?? failed.length > 0,
    retry: () => failed.forEach((each) => each.retry()),
    later: { ...later, words },
  };
}
