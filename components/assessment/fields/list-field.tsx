import type { ReactNode } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import type { ChildFields, FormValues, PeriodFields } from '@/lib/form/form-values';
import { useWords } from '../assessment-context';
import { useFieldIds, useFieldName } from '../use-fields';
import { useListChoices } from '../use-list-choices';
import { RadioChoices } from './choices';
import { FieldProblem } from './field-problem';
import { ListItem } from './list-item';

interface Props {
  list: 'children' | 'periods';
  /** What is added, with nothing typed in it. */
  empty: ChildFields | PeriodFields;
  /** The field that gets the focus in one that was added. */
  first: 'year' | 'place';
  children: (index: number) => ReactNode;
}

/** Whether there is anything to list and, if so, the list; what is in it comes and goes without changing the rest. */
export function ListField(props: Props) {
  const choices = useListChoices(props.list === 'children' ? 'CheckerChildren' : 'CheckerPeriods');
  const choice = useWatch<FormValues, 'choice'>({ name: useFieldName()('choice') });
  return (
    <>
      <FieldProblem name="choice" />
      <RadioChoices name="choice" choices={choices} />
      {choice === 'some' && <Items {...props} />}
    </>
  );
}

function Items({ list, empty, first, children }: Props) {
  const name = useFieldName()(list);
  const { fields, append, remove } = useFieldArray<FormValues, typeof list>({ name });
  const words = useWords(list === 'children' ? 'CheckerChildren' : 'CheckerPeriods');
  const { controlId } = useFieldIds();
  const add = controlId(`add.${list}`);
  const idOf = (index: number) => controlId(`${list}.${index}`);
  return (
    <div className="mt-6 space-y-6">
      {fields.map(({ id }, index) => (
        <ListItem
          key={id}
          id={idOf(index)}
          heading={words('item', { number: index + 1 })}
          removal={words('remove', { number: index + 1 })}
          onRemove={() => {
            remove(index);
            const last = fields.length - 2;
            focusSoon(last < 0 ? add : idOf(Math.min(index, last)));
          }}
        >
          {children(index)}
        </ListItem>
      ))}
      <button
        type="button"
        id={add}
        className="button button-quiet"
        onClick={() => append(empty, { focusName: `${name}.${fields.length}.${first}` })}
      >
        {fields.length === 0 ? words('add') : words('addAnother')}
      </button>
    </div>
  );
}

/** The one that takes the place of what was removed, or stands before it, has to be drawn under its new number first. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
