import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useEditor } from './editor-context';

/** What is typed on forms and not recorded yet, by what each form is about: it is there again for whoever comes back to one. */
export type Drafts = Map<string, FieldValues>;

/** Keeps what is typed on a form while other parts of the page are looked at; gives what forgets it. */
export function useDraft<Values extends FieldValues, Sent>(
  { reset, subscribe }: UseFormReturn<Values, unknown, Sent>,
  about: string,
): () => void {
  const { drafts } = useEditor();
  useEffect(() => {
    const draft = drafts.get(about);
    if (draft) reset(draft as Values, { keepDefaultValues: true });
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => void drafts.set(about, values),
    });
  }, [drafts, about, reset, subscribe]);
  return () => void drafts.delete(about);
}
