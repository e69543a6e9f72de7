import type { NamedDesk } from '@/lib/edit/answers';
import { deskTask } from '@/lib/edit/tasks';
import { filled } from '@/lib/i18n/format';
import { useEditor } from './editor-context';
import { SelectField, TextField } from './fields';
import { learnedBy, LearnedFields } from './learned-fields';
import { TaskForm } from './task-form';

interface Props {
  desks: readonly NamedDesk[];
  /** The desk that is chosen already. */
  about: string;
}

/** The telephone of a desk. */
export function PhoneForm({ desks, about }: Props) {
  const { words, today } = useEditor();
  const { form } = words;
  return (
    <TaskForm
      heading={words.tasks.desk}
      schema={deskTask}
      begin={{ task: 'desk', id: about, phone: '', ...learnedBy(today) }}
    >
      <SelectField name="id" label={form.desk}>
        <option value="">{form.choose}</option>
        {desks.map(({ id, name, phone }) => (
          <option key={id} value={id}>
            {filled(phone ? form.phoneNow : form.phoneNone, { desk: name, phone })}
          </option>
        ))}
      </SelectField>
      <TextField name="phone" label={form.phoneField} type="tel" />
      <LearnedFields />
    </TaskForm>
  );
}
