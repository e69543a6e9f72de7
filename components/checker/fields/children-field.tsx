import type { FormProblem } from '@/lib/answers/form-problem';
import { newChild } from '@/lib/answers/form-values';
import { useText } from '../checker-context';
import { DateField } from './date-field';
import { ListField } from './list-field';

/** Whether there are children and, if so, the birth date of each. */
export function ChildrenField({ problems }: { problems: readonly FormProblem[] }) {
  const unknown = { code: 'unknown', label: useText('CheckerAnswers')('unknown') };
  return (
    <ListField list="children" empty={newChild} first="year" problems={problems}>
      {(index) => (
        <DateField
          name={`children.${index}`}
          boxes={[unknown]}
          problem={problems.find(({ field }) => field.startsWith(`children.${index}.`))}
        />
      )}
    </ListField>
  );
}
