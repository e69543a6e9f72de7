import { useEffect, type RefObject } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FormValues } from '@/lib/form/form-values';
import { useChecker } from './checker-context';
import { takeEarly } from './early';

interface Given<T> {
  form: UseFormReturn<FormValues, unknown, T>;
  /** The address that what is ticked is kept under. */
  step: string;
  /** What would be ticked if nobody had ticked anything. */
  answered: readonly string[];
  element: RefObject<HTMLFormElement | null>;
}

/** Goes on with what was ticked and pressed before the script came, as if it had been there. */
export function useEarly<T>({ form: { getValues, setValue }, step, answered, element }: Given<T>): void {
  const { update } = useChecker();
  useEffect(() => {
    const taken = takeEarly();
    if (!taken) return;
    const { isPressed, ...values } = taken;
    const differsFrom = (ticked: readonly string[]) => String(ticked) !== String(values.chosen);
    // One more box may have been ticked since this step was worked out.
    if (differsFrom(getValues('chosen'))) setValue('chosen', values.chosen);
    if (differsFrom(answered))
      update((before) => ({ ...before, drafts: { ...before.drafts, [step]: values } }));
    if (isPressed) element.current?.requestSubmit();
  });
}
