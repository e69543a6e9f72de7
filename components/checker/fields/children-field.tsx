import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { FormProblem } from '@/lib/answers/form-problem';
import { newChild, type FormValues } from '@/lib/answers/form-values';
import { useText, useWords } from '../checker-context';
import { useListChoices } from '../use-list-choices';
import { RadioChoices } from './choices';
import { DateField } from './date-field';
import { FieldProblem } from './field-problem';
import { ListItem } from './list-item';

/** Whether there are children and, if so, the birth date of each; children come and go without changing the others. */
export function ChildrenField({ problems }: { problems: readonly FormProblem[] }) {
  const choices = useListChoices('CheckerChildren');
  const choice = useWatch<FormValues, 'choice'>({ name: 'choice' });
  return (
    <>
      <FieldProblem name="choice" problem={problems.find(({ field }) => field === 'choice')} />
      <RadioChoices name="choice" choices={choices} />
      {choice === 'some' && <ChildList problems={problems} />}
    </>
  );
}

function ChildList({ problems }: { problems: readonly FormProblem[] }) {
  const { control, setFocus } = useFormContext<FormValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'children' });
  const words = useWords('CheckerChildren');
  const unknown = useText('CheckerAnswers')('unknown');
  return (
    <div className="mt-6 space-y-6">
      {fields.map(({ id }, index) => (
        <ListItem
          key={id}
          heading={words('child', { number: index + 1 })}
          removal={words('remove', { number: index + 1 })}
          onRemove={() => remove(index)}
        >
          <DateField
            name={`children.${index}`}
            boxes={[{ code: 'unknown', label: unknown }]}
            problem={problems.find(({ field }) => field.startsWith(`children.${index}.`))}
          />
        </ListItem>
      ))}
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          append(newChild, { shouldFocus: false });
          requestAnimationFrame(() => setFocus(`children.${fields.length}.year`));
        }}
      >
        {fields.length === 0 ? words('add') : words('addAnother')}
      </button>
    </div>
  );
}
