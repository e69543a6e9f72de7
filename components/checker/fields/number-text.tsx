import type { ComponentProps } from 'react';
import { useFieldIds, useTyped } from '../form';

interface Props extends ComponentProps<'input'> {
  /** The field in the form. */
  name: string;
  /** The field whose problem is said beside this one. */
  problemAt: string | undefined;
  isWrong: boolean;
  /** The element that says how to write it. */
  hintId?: string | undefined;
}

/** A field to type a number in: as text, so that no wheel changes it. */
export function NumberText({ name, problemAt, isWrong, hintId, className, ...input }: Props) {
  const [typed, type] = useTyped(name);
  const { controlId, problemId } = useFieldIds();
  const described = [hintId, problemAt !== undefined && problemId(problemAt)].filter(Boolean).join(' ');
  return (
    <input
      autoComplete="off"
      {...input}
      id={controlId(name)}
      name={name}
      type="text"
      maxLength={100}
      inputMode="numeric"
      value={typed}
      onChange={(event) => type(event.target.value)}
      aria-describedby={described || undefined}
      aria-invalid={isWrong || undefined}
      className={`${textField} ${className}`}
    />
  );
}

/** How a field to type in looks: room for a finger, a border that is seen, red only beside words that say what is wrong. */
export const textField =
  'min-h-12 rounded-8 border border-solid-gray-700 bg-white px-3 py-2 aria-invalid:border-2 aria-invalid:border-error-1';
