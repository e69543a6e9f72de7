import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useEditor } from './editor-context';

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
