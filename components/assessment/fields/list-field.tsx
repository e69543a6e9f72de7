import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
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
export function ListField({ list, empty, first, children }: Props) {
  const nameOf = useFieldName();
  const [name, choiceName] = [nameOf(list), nameOf('choice')];
  const { setValue } = useFormContext<FormValues>();
  const { fields, append, remove } = useFieldArray<FormValues, typeof list>({ name });
  const choice = useWatch<FormValues, 'choice'>({ name: choiceName });
  const words = useWords(list === 'children' ? 'CheckerChildren' : 'CheckerPeriods');
  const choices = useListChoices(list === 'children' ? 'CheckerChildren' : 'CheckerPeriods');
  const { controlId } = useFieldIds();
  const idOf = (index: number) => controlId(`${list}.${index}`);
  const add = (shouldFocus = true) =>
    append(empty, { shouldFocus, focusName: `${name}.${fields.length}.${first}` });
  // Whoever goes through the choices with the arrow keys chooses each on the way, and must be able to go on.
  const isPassing = useRef(false);
  const onKey = ({ type, key }: KeyboardEvent) => {
    isPassing.current = type === 'keydown' && key.startsWith('Arrow');
  };
  const onChoose = (code: string) => {
    if (code === 'some' && fields.length === 0) add(!isPassing.current);
  };
  const onRemove = (index: number) => {
    remove(index);
    if (fields.length > 1) return focusSoon(idOf(Math.min(index, fields.length - 2)));
    setValue(choiceName, '', { shouldDirty: true });
    focusSoon(controlId('choice'));
  };
  return (
    <>
      <FieldProblem name="choice" />
      <div onKeyDown={onKey} onKeyUp={onKey}>
        <RadioChoices name="choice" choices={choices} onChoose={onChoose} />
      </div>
      {choice === 'some' && (
        <div className="mt-6 space-y-6">
          {fields.map(({ id }, index) => (
            <ListItem
              key={id}
              id={idOf(index)}
              heading={words('item', { number: index + 1 })}
              removal={words('remove', { number: index + 1 })}
              onRemove={() => onRemove(index)}
            >
              {children(index)}
            </ListItem>
          ))}
          <button
            type="button"
            id={controlId(`${list}.add`)}
            className="button button-quiet"
            onClick={() => add()}
          >
            {words('addAnother')}
          </button>
        </div>
      )}
    </>
  );
}

/** The one that takes the place of what was removed, or stands before it, has to be drawn under its new number first. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
