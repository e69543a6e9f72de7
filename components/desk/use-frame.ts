import { useMemo } from 'react';
import type { CheckerData } from '@/lib/checker-data';
import { journey, type Answers } from '@/lib/questions/journey';
import type { CheckerFrame } from '../checker/checker-context';
import type { Visit } from './use-visit';

/** The visit as the checker's parts know it, speaking with these words. What is typed and not yet an answer is no part of it. */
export function useFrame(visit: Visit, data: CheckerData): CheckerFrame {
  const { state, journey: way, day, erase } = visit;
  const { topics, household, aside } = state;
  return useMemo(() => {
    const kept = { topics, household, aside, drafts: {}, isReviewed: true };
    return {
      data,
      day,
      state: kept,
      journey: way,
      cameFrom: undefined,
      hasMoved: false,
      // The parts that are used here show; none of them changes anything.
      update: () => kept,
      lead: (answers: Answers) => journey(answers, day, data.catalogue),
      erase,
    };
  }, [topics, household, aside, data, day, way, erase]);
}
