import { useFormContext, useWatch } from 'react-hook-form';
import type { NamedEntry, WrittenSentence } from '@/lib/edit/answers';
import { sentenceTask } from '@/lib/edit/tasks';
import { EntryField } from './entry-field';
import { useEditor } from './editor-context';
import { SelectField, SentenceField, TextField } from './fields';
import { RefusalNotice } from './refusal-notice';
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
      <WhichSentence entries={entries} />
    </TaskForm>
  );
}

function WhichSentence({ entries }: { entries: readonly NamedEntry[] }) {
  const { control, setValue } = useFormContext();
  const id: string = useWatch({ control, name: 'id' });
  return (
    <>
      <EntryField entries={entries} onChoose={() => setValue('place', '')} />
      {id !== '' && <SentencesOf key={id} id={id} />}
    </>
  );
}

function SentencesOf({ id }: { id: string }) {
  const { form, loading } = useEditor().words;
  const { control, setValue } = useFormContext();
  const said = useAsked('sentences', { id });
  const place: string = useWatch({ control, name: 'place' });
  // A list without what is chosen would show that nothing is.
  if (said === undefined) return <p role="status">{loading}</p>;
  if ('refused' in said) return <RefusalNotice refused={said} />;
  const { sentences } = said;
  const chosen = sentences.find((each) => each.place === place);
  const choose = (code: string) => {
    setValue('text', sentences.find((each) => each.place === code)?.text ?? '');
    setValue('same', []);
  };
  return (
    <>
      <SelectField name="place" label={form.sentence} onChoose={choose}>
        <option value="">{form.choose}</option>
        {sentences.map((each) => (
          <option key={each.place} value={each.place}>
            {each.reads}
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
      <SentenceField name="text" label={form.text} hint={form.textHint} shown={chosen.shown} />
      <TranslationsField translations={chosen.translations} />
      {same.length > 0 && <TextField name="because" label={form.because} type="text" />}
    </>
  );
}
