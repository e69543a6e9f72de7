import { useFormContext, useWatch } from 'react-hook-form';
import { callTask, saysNoState } from '@/lib/edit/tasks';
import type { Matter } from '@/lib/content/call-list';
import { filled } from '@/lib/i18n/format';
import { CallMatter } from './call-matter';
import { useEditor } from './editor-context';
import { ChoiceField, TextField } from './fields';
import { RefusalNotice } from './refusal-notice';
import { roundStates } from './round-states';
import { TaskForm } from './task-form';
import { useAsked } from './use-asked';
import { ViewHeading } from './view-heading';

/** What a desk said about one thing on the list. */
export function CallForm({ id }: { id: string }) {
  const { words } = useEditor();
  const said = useAsked('calls', {});
  if (said === undefined) return <ViewHeading text={words.loading} />;
  if ('refused' in said)
    return (
      <>
        <ViewHeading text={words.calls.heading} />
        <RefusalNotice refused={said} />
      </>
    );
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
  // The end of a programme has a form of its own, since something may take its place.
  const ended = matter?.kind === 'service' ? (['ended'] as const) : [];
  const states = matter?.availability ? [...roundStates, ...ended] : [];
  return (
    <>
      <TaskForm
        heading={filled(words.calls.recordOf, { title: matter?.title ?? titleOf(id) })}
        schema={callTask}
        begin={{ task: 'call', id, on: today, answer: 'as-written', from: '', until: '', recheck }}
      >
        {matter && (
          <ul>
            <CallMatter matter={matter} isHere />
          </ul>
        )}
        <ChoiceField
          name="answer"
          label={form.answer}
          options={[
            { code: 'as-written', label: form['as-written'] },
            ...states.map((code) => ({ code, label: words.states[code] })),
            { code: 'not-reached', label: form['not-reached'] },
          ]}
        />
        <CallDays />
        <ElsewhereLinks id={id} matter={matter} />
      </TaskForm>
      <p>
        <a href={`#calls/${matter?.desks[0]?.id ?? ''}`} className="row-link">
          {words.calls.toList}
        </a>
      </p>
    </>
  );
}

/** What is dated: the call, and where it told anything, the next one and the round. */
function CallDays() {
  const { form } = useEditor().words;
  const { control } = useFormContext();
  const answer: string = useWatch({ control, name: 'answer' });
  return (
    <>
      {!saysNoState(answer) && (
        <>
          <TextField name="from" label={form.from} type="date" />
          <TextField name="until" label={form.until} type="date" />
        </>
      )}
      <TextField name="on" label={form.on} type="date" />
      {answer !== 'not-reached' && (
        <TextField name="recheck" label={form.recheck} hint={form.recheckHint} type="date" />
      )}
    </>
  );
}

/** Where to write what a desk says beyond that. */
function ElsewhereLinks({ id, matter }: Pick<Props, 'id' | 'matter'>) {
  const { calls } = useEditor().words;
  const desk = matter?.desks[0]?.id;
  return (
    <div>
      <p className="font-bold">{calls.elsewhere}</p>
      <ul className="bullets">
        {desk !== undefined && (
          <li>
            <a href={`#desk/${desk}`}>{calls.toDesk}</a>
          </li>
        )}
        {matter?.kind === 'programme' && (
          <li>
            <a href={`#end/${id}`}>{calls.toEnd}</a>
          </li>
        )}
        <li>
          <a href={`#figure/${id}`}>{calls.toFigure}</a>
        </li>
      </ul>
    </div>
  );
}
