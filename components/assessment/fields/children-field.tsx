import { newChild } from '@/lib/form/form-values';
import { useText } from '../assessment-context';
import { DateField } from './date-field';
import { ListField } from './list-field';

/** Whether there are children and, if so, the birth date of each. */
export function ChildrenField() {
  const unknown = { code: 'unknown', label: useText('CheckerAnswers')('unknown') };
  return (
    <ListField list="children" empty={newChild} first="year">
      {(index) => <DateField name={`children.${index}`} boxes={[unknown]} />}
    </ListField>
  );
}
