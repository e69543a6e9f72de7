import { useMemo } from 'react';
import type { CheckerData } from '@/lib/checker-data';
import type { Assessment } from '../assessment/assessment-context';
import type { Visit } from './use-visit';

/** The visit as its assessment is shown, in these words and by this speaker. What is typed and not yet an answer is no part of it. */
export function useVisitAssessment(
  { state, journey, day }: Visit,
  data: CheckerData,
  say: Assessment['say'],
): Assessment {
  const { topics, household } = state;
  return useMemo(
    () => ({ data, say, day, answers: { topics, household }, journey }),
    [topics, household, data, say, day, journey],
  );
}
