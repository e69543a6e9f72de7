import type { NamedDesk } from '@/lib/edit/answers';
import { serviceTask } from '@/lib/edit/tasks';
import { kinds, topics } from '@/lib/rules';
import { filled } from '@/lib/i18n/format';
import { useEditor } from './editor-context';
import { ChoiceField, SelectField, SentenceField, TextField } from './fields';
import { roundStates } from './round-states';
import { learnedBy, LearnedFields } from './learned-fields';
import { TaskForm } from './task-form';

/** A service that is new and open to whoever one sentence describes: nothing is judged. */
export function ServiceForm({ desks }: { desks: readonly NamedDesk[] }) {
  const { words, today } = useEditor();
  const { form, service } = words;
  return (
    <TaskForm
      heading={words.tasks.service}
      schema={serviceTask}
      begin={{
        ...{
          task: 'service',
          id: '',
          title: '',
          summary: '',
          benefit: '',
          openTo: '',
          steps: '',
          search: '',
        },
        ...{ desk: '', topic: 'daily', kind: 'service', state: 'open' },
        ...learnedBy(today),
      }}
    >
      <p>{service.lead}</p>
      <TextField name="title" label={service.title} type="text" maxLength={60} />
      <TextField
        name="id"
        label={service.id}
        hint={filled(service.idHint, { example: 'kosodate-soudan' })}
        problem={service.idProblem}
        type="text"
        maxLength={40}
      />
      <SentenceField name="summary" label={service.summary} />
      <SentenceField name="benefit" label={service.benefit} />
      <SentenceField name="openTo" label={service.openTo} />
      <SentenceField name="steps" label={service.steps} hint={service.stepsHint} />
      <TextField name="search" label={service.search} hint={service.searchHint} type="text" />
      <SelectField name="desk" label={form.desk}>
        <option value="">{form.choose}</option>
        {desks.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField name="topic" label={service.topic}>
        {topics.map((code) => (
          <option key={code} value={code}>
            {words.topics[code]}
          </option>
        ))}
      </SelectField>
      <SelectField name="kind" label={service.kind}>
        {kinds.map((code) => (
          <option key={code} value={code}>
            {words.kinds[code]}
          </option>
        ))}
      </SelectField>
      <ChoiceField
        name="state"
        label={form.state}
        options={roundStates.map((code) => ({ code, label: words.states[code] }))}
      />
      <LearnedFields />
    </TaskForm>
  );
}
