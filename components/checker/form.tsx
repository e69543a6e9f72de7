import { createContext, useContext } from 'react';
import { valueAt, withValue } from '@/lib/answers/form-fields';
import type { FormValues } from '@/lib/answers/form-values';
import { useChecker } from './checker-context';
import { controlId, problemId } from './field-ids';

export interface Form {
  /** What tells its fields from those of other forms on the page. */
  ids?: string;
  values: FormValues;
  set: (field: string, value: unknown) => void;
}

/**
 * The form of one step. What is typed is kept in the tab as it is typed, so that going back, reloading or changing the language loses
 * nothing half done; nothing is looked at before Continue is pressed.
 */
export function useForm(step: string, initial: FormValues): Form {
  const { state, update } = useChecker();
  const values = state.drafts[step] ?? initial;
  const set = (field: string, value: unknown) => {
    update((before) => {
      const draft = withValue(before.drafts[step] ?? initial, field, value);
      return { ...before, drafts: { ...before.drafts, [step]: draft } };
    });
  };
  return { values, set };
}

export const FormContext = createContext<Form | undefined>(undefined);

/** The form that a field stands in. */
export function useFormContext(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('a field outside of a form');
  return form;
}

/** The ids of a field and of what is wrong with it, on this page only once. */
export function useFieldIds(): Record<'controlId' | 'problemId', (field: string) => string> {
  const { ids } = useFormContext();
  return {
    controlId: (field) => controlId(field, ids),
    problemId: (field) => problemId(field, ids),
  };
}

/** What is typed or chosen in one field, and the way to change it. */
export function useTyped(field: string): [string, (text: string) => void] {
  const { values, set } = useFormContext();
  const value = valueAt(values, field);
  return [typeof value === 'string' ? value : '', (text) => set(field, text)];
}

/** The boxes that are ticked in one field, and the way to change them. */
export function useBoxes(field: string): [readonly string[], (codes: readonly string[]) => void] {
  const { values, set } = useFormContext();
  const value = valueAt(values, field);
  return [Array.isArray(value) ? value.map(String) : [], (codes) => set(field, codes)];
}
