import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { FormProblem } from '@/lib/answers/form-problem';
import { newPeriod, type FormValues } from '@/lib/answers/form-values';
import { useWords } from '../checker-context';
import { useListChoices } from '../use-list-choices';
import { RadioChoices } from './choices';
import { FieldProblem } from './field-problem';
import { ListItem } from './list-item';
import { PeriodFieldset } from './period-fieldset';

/** Whether there is a history to tell and, if so, its periods; they come and go without changing the others. */
export function PeriodsField({ problems }: { problems: readonly FormProblem[] }) {
  const choices = useListChoices('CheckerPeriods');
  const choice = useWatch<FormValues, 'choice'>({ name: 'choice' });
  return (
    <>
      <FieldProblem name="choice" problem={problems.find(({ field }) => field === 'choice')} />
      <RadioChoices name="choice" choices={choices} />
      {choice === 'some' && <PeriodList problems={problems} />}
    </>
  );
}

function PeriodList({ problems }: { problems: readonly FormProblem[] }) {
  const { control } = useFormContext<FormValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'periods' });
  const words = useWords('CheckerPeriods');
  return (
    <div className="mt-6 space-y-6">
      {fields.map(({ id }, index) => (
        <ListItem
          key={id}
          heading={words('period', { number: index + 1 })}
          removal={words('remove', { number: index + 1 })}
          onRemove={() => remove(index)}
        >
          <PeriodFieldset
            index={index}
            problems={problems.filter(({ field }) => field.startsWith(`periods.${index}.`))}
          />
        </ListItem>
      ))}
      <button
        type="button"
        className="button button-quiet"
        onClick={() => append(newPeriod, { shouldFocus: false })}
      >
        {fields.length === 0 ? words('add') : words('addAnother')}
      </button>
    </div>
  );
}
