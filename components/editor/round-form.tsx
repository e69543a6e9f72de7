import type { NamedEntry } from '@/lib/edit/answers';
import { roundTask } from '@/lib/edit/tasks';
import { useEditor } from './editor-context';
import { EntryField } from './entry-field';
import { ChoiceField, TextField } from './fields';
import { learnedBy, LearnedFields } from './learned-fields';
import { roundStates } from './round-states';
import { TaskForm } from './task-form';

/** A round of applications: of what, whether they are taken, from when until when, and by whose word. */
export function RoundForm({ entries }: { entries: readonly NamedEntry[] }) {
  const { words, today } = useEditor();
  const { form } = words;
  return (
    <TaskForm
      heading={words.tasks.round}
      schema={roundTask}
      begin={{ task: 'round', id: '', state: 'open', from: '', until: '', ...learnedBy(today) }}
    >
      <EntryField entries={entries} />
      <ChoiceField
        name="state"
        label={form.state}
        options={roundStates.map((code) => ({ code, label: words.states[code] }))}
      />
      <TextField name="from" label={form.from} type="date" />
      <TextField name="until" label={form.until} type="date" />
      <LearnedFields entries={entries} />
    </TaskForm>
  );
}
