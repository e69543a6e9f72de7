import { newPeriod } from '@/lib/form/form-values';
import { ListField } from './list-field';
import { PeriodFieldset } from './period-fieldset';

/** Whether there is a history to tell and, if so, its periods. */
export function PeriodsField() {
  return (
    <ListField list="periods" empty={newPeriod} first="place">
      {(index) => <PeriodFieldset index={index} />}
    </ListField>
  );
}
