import { useMemo } from 'react';
import { assessEachAhead } from '@/lib/answers/assess-each';
import { outcomeOf } from '@/lib/answers/result-groups';
import { plansOf, type Plan } from '@/lib/planner/plans';
import { programmesFor } from '@/lib/questions/journey';
import type { Later, ProgrammeResult } from '@/lib/rules';
import { useChecker } from '../checker-context';

/** A programme that only time is missing for: nothing has to be done for it. */
export type LaterProgramme = { readonly result: ProgrammeResult; readonly later: Later };

/** The plans for the programmes of the chosen topics, and those of them that come later by themselves. */
export function usePlans(): { plans: readonly Plan[]; later: readonly LaterProgramme[] } {
  const { data, day, journey, state } = useChecker();
  const { household } = journey;
  return useMemo(() => {
    const chosen = new Set(programmesFor(state.topics, data.catalogue).map(({ id }) => id));
    const assessed = assessEachAhead(household, day, data.catalogue).filter(({ id }) => chosen.has(id));
    const isLater = (each: (typeof assessed)[number]) => outcomeOf(each) === 'later';
    const results = assessed.flatMap((each) => (each.result && !isLater(each) ? [each.result] : []));
    return {
      plans: plansOf(results, household, day, data.catalogue),
      later: assessed.flatMap(({ result, later }) => (result && later ? [{ result, later }] : [])),
    };
  }, [data, day, household, state.topics]);
}
