import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { ReadMistake } from '@/lib/edit/answers';
import { askings, type SentWith } from '@/lib/edit/asking';
import { useEditor } from './editor-context';
import { SentenceField } from './fields';
import { MistakeForm } from './mistake-form';
import { RefusalNotice, type AnyRefusal } from './refusal-notice';
import { schemaResolver } from './schema-resolver';
import { useDraft } from './use-draft';
import { ViewHeading } from './view-heading';

type Pasted = SentWith<'mistake'>;

/** What somebody handed over because a result looks wrong: pasted, read, and judged again. */
export function MistakePage() {
  const { words, ask } = useEditor();
  const { mistake, working } = words;
  const [read, setRead] = useState<ReadMistake | AnyRefusal>();
  const form = useForm<Pasted, unknown, Pasted>({
    defaultValues: { text: '' },
    resolver: schemaResolver(askings.mistake),
  });
  const { isSubmitting } = form.formState;
  const forget = useDraft(form, 'mistake');
  return (
    <>
      <ViewHeading text={words.tasks.mistake} />
      <p>{mistake.lead}</p>
      <FormProvider {...form}>
        <form
          noValidate
          autoComplete="off"
          className="space-y-4"
          onSubmit={form.handleSubmit(async (sent) => setRead(await ask('mistake', sent)))}
        >
          <SentenceField name="text" label={mistake.text} />
          <button type="submit" className="button" disabled={isSubmitting}>
            {mistake.read}
          </button>
        </form>
      </FormProvider>
      <p role="status">{isSubmitting && working}</p>
      {read && 'refused' in read && <RefusalNotice refused={read} />}
      {read && 'results' in read && <MistakeForm key={read.answers + read.on} read={read} onSaved={forget} />}
    </>
  );
}
