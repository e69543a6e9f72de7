import type { ComponentProps } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FieldName, FormValues, TextName } from '@/lib/form/form-values';
import { useFieldIds, useFieldName, useProblem } from '../use-fields';

interface Props extends ComponentProps<'input'> {
  /** The field in the form. */
  name: TextName;
  /** The field whose problem is said beside this one. */
  problemAt: FieldName;
  /** The element that says how to write it. */
  hintId?: string | undefined;
}

/** A field to type a number in: as text, so that no wheel changes it. */
export function NumberText({ name, problemAt, hintId, className, ...input }: Props) {
  const { register } = useFormContext<FormValues>();
  const { controlId, problemId } = useFieldIds();
  const problem = useProblem(problemAt);
  const described = [hintId, problem && problemId(problemAt)].filter(Boolean).join(' ');
  return (
    <input
      autoComplete="off"
      {...input}
      {...register(useFieldName()(name))}
      id={controlId(name)}
      type="text"
      maxLength={100}
      inputMode="numeric"
      aria-describedby={described || undefined}
      aria-invalid={problem?.field === name || undefined}
      className={`${textField} ${className}`}
    />
  );
}

/** How a field to type in looks: room for a finger, a border that is seen, red only beside words that say what is wrong. */
export const textField =
  'min-h-12 rounded-8 border border-solid-gray-700 bg-white px-3 py-2 aria-invalid:border-2 aria-invalid:border-error-1';
