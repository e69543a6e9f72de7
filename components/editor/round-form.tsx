import { useFormContext, useWatch } from 'react-hook-form';
import type { NamedEntry } from '@/lib/edit/answers';
import { roundTask } from '@/lib/edit/tasks';
import { useEditor } from './editor-context';
import { EntryField } from './entry-field';
import { ChoiceField, SelectField, TextField } from './fields';
import { TaskForm } from './task-form';

const states = ['open', 'upcoming', 'closed-for-now', 'ended'] as const;

/** A round of applications: of what, whether they are taken, from when until when, and by whose word. */
export function RoundForm({ entries }: { entries: readonly NamedEntry[] }) {
  const { words, today } = useEditor();
  const { form } = words;
  return (
    <TaskForm
      heading={words.tasks.round}
      schema={roundTask}
      begin={{
        ...{ task: 'round', id: '', state: 'open', from: '', until: '', said: today },
        ...{ learnedFrom: 'call', pageTitle: '', pageAddress: '' },
      }}
    >
      <EntryField entries={entries} />
      <ChoiceField
        name="state"
        label={form.state}
        options={states.map((code) => ({ code, label: words.states[code] }))}
      />
      <TextField name="from" label={form.from} type="date" />
      <TextField name="until" label={form.until} type="date" />
      <LearnedFrom entries={entries} />
      <TextField name="said" label={form.said} type="date" />
    </TaskForm>
  );
}

/** The telephone, a source that the programme names already, or a page that nobody has listed yet. */
function LearnedFrom({ entries }: { entries: readonly NamedEntry[] }) {
  const { form } = useEditor().words;
  const { control } = useFormContext();
  const [id, from] = useWatch({ control, name: ['id', 'learnedFrom'] });
  const sources = entries.find((each) => each.id === id)?.sources ?? [];
  return (
    <>
      <SelectField name="learnedFrom" label={form.learnedFrom}>
        <option value="call">{form.call}</option>
        <option value="page">{form.page}</option>
        <optgroup label={form.known}>
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {source.title}
            </option>
          ))}
        </optgroup>
      </SelectField>
      {from === 'page' && (
        <>
          <TextField name="pageTitle" label={form.pageTitle} type="text" />
          <TextField name="pageAddress" label={form.pageAddress} type="url" />
        </>
      )}
    </>
  );
}
