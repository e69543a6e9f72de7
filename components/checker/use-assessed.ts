import { useDeferredValue, useMemo } from 'react';
import { assessEach, assessEachAhead, type Assessed } from '@/lib/result/assess-each';
import { useAssessment } from '../assessment/assessment-context';

/** Every programme judged: at once without what comes later, which takes a moment on an old phone, then with it. */
export function useAssessed(): { assessed: readonly Assessed[]; isComplete: boolean } {
  const { data, day, journey } = useAssessment();
  const { household } = journey;
  const ahead = useDeferredValue(household, undefined);
  return useMemo(() => {
    const isComplete = ahead === household;
    const judge = isComplete ? assessEachAhead : assessEach;
    return { assessed: judge(household, day, data.catalogue), isComplete };
  }, [ahead, household, day, data]);
}
