import { useMemo } from 'react';
import { assessEach } from '@/lib/answers/assess-each';
import { plansOf, type Plan } from '@/lib/planner/plans';
import { programmesFor } from '@/lib/questions/journey';
import { useChecker } from '../checker-context';

/** The plans for the programmes of the chosen topics. */
export function usePlans(): readonly Plan[] {
  const { data, day, journey, state } = useChecker();
  const { household } = journey;
  return useMemo(() => {
    const chosen = new Set(programmesFor(state.topics, data.catalogue).map(({ id }) => id));
    const results = assessEach(household, day, data.catalogue).flatMap(({ id, result }) =>
      result && chosen.has(id) ? [result] : [],
    );
    return plansOf(results, household, day, data.catalogue);
  }, [data, day, household, state.topics]);
}
