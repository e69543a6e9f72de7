import { useMemo } from 'react';
import { assessEachAhead } from '@/lib/result/assess-each';
import { outcomeOf } from '@/lib/result/result-groups';
import { plansOf, type Plan } from '@/lib/planner/planned-programmes';
import type { Later, ProgrammeResult } from '@/lib/rules';
import { useAssessment } from '../../assessment/assessment-context';

/** A programme that only time is missing for: nothing has to be done for it. */
export type LaterProgramme = { readonly result: ProgrammeResult; readonly later: Later };

/** The plans for the programmes of the chosen topics, and those of them that come later by themselves. */
export function usePlans(): { plans: readonly Plan[]; later: readonly LaterProgramme[] } {
  const { data, day, journey } = useAssessment();
  const { household, checked } = journey;
  return useMemo(() => {
    const assessed = assessEachAhead(household, day, data.catalogue).filter(({ id }) => checked.has(id));
    const isLater = (each: (typeof assessed)[number]) => outcomeOf(each) === 'later';
    const results = assessed.flatMap((each) => (each.result && !isLater(each) ? [each.result] : []));
    return {
      plans: plansOf(results, household, day, data.catalogue),
      later: assessed.flatMap(({ result, later }) => (result && later ? [{ result, later }] : [])),
    };
  }, [data, day, household, checked]);
}
