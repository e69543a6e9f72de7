import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { NamedEntry, WrittenSentence } from '@/lib/edit/answers';
import { sentenceTask } from '@/lib/edit/tasks';
import { EntryField } from './entry-field';
import { useEditor } from './editor-context';
import { SelectField, SentenceField, TextField } from './fields';
import { TaskForm } from './task-form';
import { TranslationsField } from './translations-field';
import { useAsked } from './use-asked';

/** A Japanese sentence written anew, with what becomes of its translations. */
export function SentenceForm({ entries }: { entries: readonly NamedEntry[] }) {
  const { words } = useEditor();
  return (
    <TaskForm
      heading={words.tasks.sentence}
      schema={sentenceTask}
      begin={{ task: 'sentence', id: '', place: '', text: '', same: [], because: '' }}
    >
      <EntryField entries={entries} />
      <WhichSentence />
    </TaskForm>
  );
}

function WhichSentence() {
  const { control } = useFormContext();
  const id: string = useWatch({ control, name: 'id' });
  return id === '' ? null : <SentencesOf key={id} id={id} />;
}

function SentencesOf({ id }: { id: string }) {
  const { form } = useEditor().words;
  const { control, setValue } = useFormContext();
  const said = useAsked('sentences', { id });
  const place: string = useWatch({ control, name: 'place' });
  const sentences = said && 'sentences' in said ? said.sentences : [];
  const chosen = sentences.find((each) => each.place === place);
  useEffect(() => setValue('place', ''), [setValue]);
  useEffect(() => {
    setValue('text', chosen?.text ?? '');
    setValue('same', []);
  }, [setValue, chosen]);
  return (
    <>
      <SelectField name="place" label={form.sentence}>
        <option value="">{form.choose}</option>
        {sentences.map((each) => (
          <option key={each.place} value={each.place}>
            {each.text}
          </option>
        ))}
      </SelectField>
      {chosen && <NewSentence chosen={chosen} />}
    </>
  );
}

function NewSentence({ chosen }: { chosen: WrittenSentence }) {
  const { form } = useEditor().words;
  const { control } = useFormContext();
  const same: readonly string[] = useWatch({ control, name: 'same' });
  return (
    <>
      <SentenceField name="text" label={form.text} hint={form.textHint} />
      <TranslationsField translations={chosen.translations} />
      {same.length > 0 && <TextField name="because" label={form.because} type="text" />}
    </>
  );
}
