import { useFormContext } from 'react-hook-form';
import type { ReadMistake } from '@/lib/edit/answers';
import { mistakeTask } from '@/lib/edit/tasks';
import { filled } from '@/lib/i18n/format';
import { Option } from '../assessment/fields/option';
import { useEditor } from './editor-context';
import { ChoiceField, SelectField, TextField } from './fields';
import { MistakeResult } from './mistake-result';
import { TaskForm } from './task-form';

const verdicts = ['met', 'unmet', 'unknown'] as const;

/** What the answers come to, and what they should come to, with the reason: kept as an example. */
export function MistakeForm({ read, onSaved }: { read: ReadMistake; onSaved: () => void }) {
  const { words, written } = useEditor();
  const { mistake, results, form } = words;
  return (
    <>
      <MistakeResult read={read} />
      <TaskForm
        heading={mistake.keep}
        level={2}
        schema={mistakeTask}
        onSaved={onSaved}
        begin={{
          ...{ task: 'mistake', id: '', on: read.on, answers: read.answers, because: '' },
        }}
      >
        <p>{filled(mistake.keepWhat, { day: written(read.on) })}</p>
        <SelectField name="id" label={mistake.programme}>
          <option value="">{form.choose}</option>
          {read.results.map(({ id, title, verdict }) => (
            <option key={id} value={id}>
              {filled(mistake.comesTo, { title, verdict: results[verdict] })}
            </option>
          ))}
        </SelectField>
        <ChoiceField
          name="expect"
          label={mistake.expect}
          options={verdicts.map((code) => ({ code, label: results[code] }))}
        />
        <TextField name="because" label={mistake.because} type="text" maxLength={200} />
        <Agreed />
      </TaskForm>
    </>
  );
}

/** Days of birth stay in an example: whoever told them is asked. */
function Agreed() {
  const { mistake, problems } = useEditor().words;
  const { register, formState } = useFormContext();
  return (
    <div>
      {formState.errors.agreed && (
        <p id="agreed-problem" className="font-bold text-error-1">
          ＊{problems.agreed}
        </p>
      )}
      <Option {...register('agreed')} type="checkbox" id="agreed" label={mistake.agreed} />
    </div>
  );
}
