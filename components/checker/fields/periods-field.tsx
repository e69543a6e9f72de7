import type { FormProblem } from '@/lib/answers/form-problem';
import { newPeriod } from '@/lib/answers/form-values';
import { ListField } from './list-field';
import { PeriodFieldset } from './period-fieldset';

/** Whether there is a history to tell and, if so, its periods. */
export function PeriodsField({ problems }: { problems: readonly FormProblem[] }) {
  return (
    <ListField list="periods" empty={newPeriod} first="place" problems={problems}>
      {(index) => (
        <PeriodFieldset
          index={index}
          problems={problems.filter(({ field }) => field.startsWith(`periods.${index}.`))}
        />
      )}
    </ListField>
  );
}
