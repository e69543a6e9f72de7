import { FormProvider, useForm } from 'react-hook-form';
import { z } from 'zod';
import { personSchema } from '@/lib/edit/asking';
import { useEditor } from './editor-context';
import { TextField } from './fields';
import { schemaResolver } from './schema-resolver';

const schema = z.object({ person: personSchema });

interface Props {
  /** What the button does. */
  label: string;
  /** Whether a name once written is filled in again: a second person writes another. */
  isFilledIn?: boolean;
  /** Who cannot be meant: whoever made the change. */
  except?: string;
  onName: (name: string) => Promise<void>;
}

/** A name under a change, and the button that records it. */
export function PersonForm({ label, isFilledIn = true, except, onName }: Props) {
  const { words, name, setName, people } = useEditor();
  const known = people.filter((each) => each !== except).slice(0, 8);
  const form = useForm<{ person: string }, unknown, { person: string }>({
    defaultValues: { person: isFilledIn ? name : '' },
    resolver: schemaResolver(schema),
    reValidateMode: 'onSubmit',
  });
  const submit = form.handleSubmit(async ({ person }) => {
    if (isFilledIn) setName(person);
    await onName(person);
  });
  return (
    <FormProvider {...form}>
      <form noValidate autoComplete="off" onSubmit={submit} className="space-y-4">
        <TextField name="person" label={words.form.by} hint={words.form.byHint} type="text" maxLength={60} />
        {known.length > 0 && (
          <div>
            <p id="known-names" className="text-small">
              {words.form.byKnown}
            </p>
            <p role="group" aria-labelledby="known-names" className="mt-1 flex flex-wrap gap-2">
              {known.map((each) => (
                <button
                  key={each}
                  type="button"
                  className="button button-quiet"
                  onClick={() => form.setValue('person', each)}
                >
                  {each}
                </button>
              ))}
            </p>
          </div>
        )}
        <button type="submit" className="button" disabled={form.formState.isSubmitting}>
          {label}
        </button>
      </form>
    </FormProvider>
  );
}
