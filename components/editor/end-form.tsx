import type { NamedEntry } from '@/lib/edit/answers';
import { endTask } from '@/lib/edit/tasks';
import { useEditor } from './editor-context';
import { EntryField } from './entry-field';
import { SelectField, TextField } from './fields';
import { learnedBy, LearnedFields } from './learned-fields';
import { TaskForm } from './task-form';

interface Props {
  entries: readonly NamedEntry[];
  /** The programme that is chosen already. */
  about: string;
}

/** The end of a programme: its last day, and what can be used afterwards. */
export function EndForm({ entries, about }: Props) {
  const { words, today } = useEditor();
  const { form } = words;
  const programmes = entries.filter(({ kind }) => kind === 'programme');
  return (
    <TaskForm
      heading={words.tasks.end}
      schema={endTask}
      begin={{ task: 'end', id: about, lastDay: '', successor: '', ...learnedBy(today) }}
    >
      <EntryField entries={programmes} />
      <TextField name="lastDay" label={form.lastDay} type="date" />
      <SelectField name="successor" label={form.successor}>
        <option value="">{form.noSuccessor}</option>
        {programmes.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <LearnedFields entries={programmes} />
    </TaskForm>
  );
}
