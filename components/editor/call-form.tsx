import { useFormContext, useWatch } from 'react-hook-form';
import { callTask } from '@/lib/edit/tasks';
import type { Matter } from '@/lib/content/call-list';
import { filled } from '@/lib/i18n/format';
import { CallMatter } from './call-matter';
import { useEditor } from './editor-context';
import { ChoiceField, TextField } from './fields';
import { RefusalNotice } from './refusal-notice';
import { TaskForm } from './task-form';
import { useAsked } from './use-asked';

/** What a desk said about one thing on the list. */
export function CallForm({ id }: { id: string }) {
  const { words } = useEditor();
  const said = useAsked('calls', {});
  if (said === undefined) return <h1>{words.loading}</h1>;
  if ('refused' in said) return <RefusalNotice refused={said} />;
  const matter = said.calls.flatMap(({ matters }) => matters).find((each) => each.id === id);
  return <Answered id={id} matter={matter} recheck={said.recheck} />;
}

interface Props {
  id: string;
  matter: Matter | undefined;
  recheck: string;
}

function Answered({ id, matter, recheck }: Props) {
  const { words, today, titleOf } = useEditor();
  const { form } = words;
  const states = matter?.availability ? (['open', 'upcoming', 'closed-for-now', 'ended'] as const) : [];
  return (
    <TaskForm
      heading={filled(words.calls.recordOf, { title: matter?.title ?? titleOf(id) })}
      schema={callTask}
      begin={{ task: 'call', id, on: today, answer: 'as-written', from: '', until: '', recheck }}
    >
      {matter && (
        <ul>
          <CallMatter matter={matter} />
        </ul>
      )}
      <ChoiceField
        name="answer"
        label={form.answer}
        options={[
          { code: 'as-written', label: form['as-written'] },
          ...states.map((code) => ({ code, label: words.states[code] })),
        ]}
      />
      <RoundDays />
      <TextField name="on" label={form.on} type="date" />
      <TextField name="recheck" label={form.recheck} hint={form.recheckHint} type="date" />
    </TaskForm>
  );
}

/** From when until when, where the desk said more than that all is as written. */
function RoundDays() {
  const { form } = useEditor().words;
  const { control } = useFormContext();
  const answer = useWatch({ control, name: 'answer' });
  if (answer === 'as-written') return null;
  return (
    <>
      <TextField name="from" label={form.from} type="date" />
      <TextField name="until" label={form.until} type="date" />
    </>
  );
}
