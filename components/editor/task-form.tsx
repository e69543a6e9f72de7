import { useState, type ReactNode } from 'react';
import { FormProvider, useForm, type DefaultValues, type FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import type { Preview } from '@/lib/edit/preview';
import type { SureOf, Task } from '@/lib/edit/tasks';
import { useEditor } from './editor-context';
import { RefusalNotice, type AnyRefusal } from './refusal-notice';
import { SavePanel } from './save-panel';
import { schemaResolver } from './schema-resolver';
import { useDraft } from './use-draft';
import { ViewHeading } from './view-heading';

interface Props<Values extends FieldValues> {
  heading: string;
  /** Below what its heading stands. */
  level?: 1 | 2;
  schema: z.ZodType<Task, Values>;
  /** The form as it begins. */
  begin: DefaultValues<Values>;
  /** What else is done with when it is recorded. */
  onSaved?: () => void;
  children: ReactNode;
}

type Shown = { readonly task: Task; readonly preview: Preview };

/** A task from its form to its record: what is written, then what it changes everywhere, then a name. */
export function TaskForm<Values extends FieldValues>({
  heading,
  level = 1,
  schema,
  begin,
  onSaved,
  children,
}: Props<Values>) {
  const { words, ask } = useEditor();
  const [shown, setShown] = useState<Shown>();
  const [refused, setRefused] = useState<AnyRefusal>();
  const form = useForm<Values, unknown, Task>({
    defaultValues: begin,
    resolver: schemaResolver(schema),
    reValidateMode: 'onSubmit',
  });
  const { isSubmitting, errors } = form.formState;
  const forget = useDraft(form, JSON.stringify(begin));
  const saved = () => {
    forget();
    onSaved?.();
  };
  const show = async (task: Task) => {
    const said = await ask('preview', { task });
    setShown(undefined);
    if ('refused' in said) return setRefused(said);
    setRefused(undefined);
    setShown({ task, preview: said });
  };
  const look = form.handleSubmit((task) => {
    setShown(undefined);
    return show(task);
  });
  const mean = (task: Task) => (sure: SureOf) => show({ ...task, sure: [...(task.sure ?? []), sure] });
  return (
    <>
      {level === 1 ? <ViewHeading text={heading} /> : <h2>{heading}</h2>}
      <FormProvider {...form}>
        <form noValidate autoComplete="off" onSubmit={look} onChange={() => setShown(undefined)}>
          <div className="space-y-6">
            {Object.keys(errors).length > 0 && (
              <p role="alert" className="font-bold text-error-1">
                {words.problems.heading}
              </p>
            )}
            {children}
            <button type="submit" className="button" disabled={isSubmitting}>
              {words.form.show}
            </button>
          </div>
        </form>
      </FormProvider>
      <p role="status">{isSubmitting && words.working}</p>
      {refused && <RefusalNotice refused={refused} />}
      {shown && (
        <SavePanel
          key={JSON.stringify(shown.task)}
          {...shown}
          onMeant={mean(shown.task)}
          onFollow={() => show({ ...shown.task, follow: true })}
          onSaved={saved}
        />
      )}
    </>
  );
}
