import type { ReactNode } from 'react';
import type { FormProblem } from '@/lib/answers/form-problem';
import type { FormValues } from '@/lib/answers/form-values';
import { useWords } from '../checker-context';
import { useFieldIds, useFormContext, useTyped } from '../form';
import { useListChoices } from '../use-list-choices';
import { RadioChoices } from './choices';
import { FieldProblem } from './field-problem';
import { ListItem } from './list-item';

interface Props {
  list: 'children' | 'periods';
  /** What is added, with nothing typed in it. */
  empty: FormValues['children'][number] | FormValues['periods'][number];
  /** The field that gets the focus in one that was added. */
  first: string;
  problems: readonly FormProblem[];
  children: (index: number) => ReactNode;
}

/** Whether there is anything to list and, if so, the list; what is in it comes and goes without changing the rest. */
export function ListField({ list, problems, ...rest }: Props) {
  const choices = useListChoices(list === 'children' ? 'CheckerChildren' : 'CheckerPeriods');
  const [choice] = useTyped('choice');
  return (
    <>
      <FieldProblem name="choice" problem={problems.find(({ field }) => field === 'choice')} />
      <RadioChoices name="choice" choices={choices} />
      {choice === 'some' && <Items list={list} {...rest} />}
    </>
  );
}

function Items({ list, empty, first, children }: Omit<Props, 'problems'>) {
  const { values, set } = useFormContext();
  const words = useWords(list === 'children' ? 'CheckerChildren' : 'CheckerPeriods');
  const items: readonly unknown[] = values[list];
  const { controlId } = useFieldIds();
  const add = controlId(`add.${list}`);
  return (
    <div className="mt-6 space-y-6">
      {items.map((_, index) => (
        <ListItem
          key={index}
          heading={words('item', { number: index + 1 })}
          removal={words('remove', { number: index + 1 })}
          onRemove={() => {
            set(
              list,
              items.filter((_item, place) => place !== index),
            );
            focusSoon(add);
          }}
        >
          {children(index)}
        </ListItem>
      ))}
      <button
        type="button"
        id={add}
        className="button button-quiet"
        onClick={() => {
          set(list, [...items, empty]);
          focusSoon(controlId(`${list}.${items.length}.${first}`));
        }}
      >
        {items.length === 0 ? words('add') : words('addAnother')}
      </button>
    </div>
  );
}

/** What gets the focus may have to be drawn first. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
