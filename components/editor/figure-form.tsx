import { useFormContext, useWatch } from 'react-hook-form';
import type { NamedEntry } from '@/lib/edit/answers';
import { figureTask } from '@/lib/edit/tasks';
import { filled } from '@/lib/i18n/format';
import type { Decider } from '@/lib/rules';
import { useEditor } from './editor-context';
import { EntryField } from './entry-field';
import { SelectField, TextField } from './fields';
import { learnedBy, LearnedFields } from './learned-fields';
import { TaskForm } from './task-form';
import { useAsked } from './use-asked';

/** An amount, a number of years, a day: known by the sentence that says it, and written once for every language. */
export function FigureForm({ entries }: { entries: readonly NamedEntry[] }) {
  const { words, today } = useEditor();
  return (
    <TaskForm
      heading={words.tasks.figure}
      schema={figureTask}
      begin={{
        ...{ task: 'figure', id: '', figure: '', value: '' },
        from: '',
        by: 'application',
        ...learnedBy(today),
      }}
    >
      <EntryField entries={entries} />
      <WhichFigure />
      <TextField name="value" label={words.form.value} type="text" />
      <FromWhen />
      <LearnedFields entries={entries} />
    </TaskForm>
  );
}

/** From when the value holds beside the old one, and what decides that; a mistake is corrected without a day. */
function FromWhen() {
  const { form } = useEditor().words;
  const { control } = useFormContext();
  const from: string = useWatch({ control, name: 'from' });
  const id: string = useWatch({ control, name: 'id' });
  return (
    <>
      <TextField name="from" label={form.fromWhen} type="date" />
      {from !== '' && id !== '' && <WhatDecides key={id} id={id} />}
    </>
  );
}

/** The days about which the programme asks anyway: by another one nobody's value would be chosen. */
function WhatDecides({ id }: { id: string }) {
  const { form, deciders: names } = useEditor().words;
  const said = useAsked('figures', { id });
  const known = said && 'deciders' in said ? said.deciders : firstDecider;
  return (
    <SelectField name="by" label={form.decides}>
      {known.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </SelectField>
  );
}

/** While it is not known: what holds where nothing is chosen. */
const firstDecider: readonly Decider[] = ['application'];

function WhichFigure() {
  const { control } = useFormContext();
  const id: string = useWatch({ control, name: 'id' });
  return id === '' ? null : <FiguresOf key={id} id={id} />;
}

function FiguresOf({ id }: { id: string }) {
  const { form } = useEditor().words;
  const said = useAsked('figures', { id });
  const figures = said && 'figures' in said ? said.figures : [];
  return (
    <SelectField name="figure" label={form.figure}>
      <option value="">{form.choose}</option>
      {figures.map(({ name, value, sentence }) => (
        <option key={name} value={name}>
          {filled(form.figureSays, { value, sentence })}
        </option>
      ))}
    </SelectField>
  );
}
