import { useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { ReadAnswer } from '@/lib/form/form-problem';
import type { FormValues } from '@/lib/form/form-values';
import { useChecker } from './checker-context';
import { errorsOf } from '../assessment/form-problems';

interface Given<T> {
  /** The address that what is typed is kept under. */
  step: string;
  /** How the form stands with what was answered so far. */
  answered: FormValues;
  read: (values: FormValues) => ReadAnswer<T>;
}

/**
 * The form of one step. It begins with what was typed before; what is typed is kept in the tab as it is typed, so that going back, reloading
 * or changing the language loses nothing half done. Nothing is looked at before Continue is pressed.
 */
export function useStepForm<T>({
  step,
  answered,
  read,
}: Given<T>): UseFormReturn<FormValues, unknown, { answer: T }> {
  const { state, update } = useChecker();
  const form = useForm<FormValues, unknown, { answer: T }>({
    defaultValues: state.drafts[step] ?? answered,
    resolver: (values) => {
      const reading = read(values);
      return 'answer' in reading
        ? { values: reading, errors: {} }
        : { values: {}, errors: errorsOf(reading.problems) };
    },
    reValidateMode: 'onSubmit',
    // The summary of what is wrong gets the focus.
    shouldFocusError: false,
  });
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          // Without a name the whole form was set anew, from the answers.
          if (name === undefined) return;
          update((before) => ({ ...before, drafts: { ...before.drafts, [step]: values } }));
        },
      }),
    [subscribe, update, step],
  );
  return form;
}
