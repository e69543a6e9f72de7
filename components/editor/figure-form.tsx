import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Answer, NamedEntry, NamedFigure } from '@/lib/edit/answers';
import { figureTask } from '@/lib/edit/tasks';
import { filled } from '@/lib/i18n/format';
import type { Decider } from '@/lib/rules';
import { useEditor } from './editor-context';
import type { EditorWords } from './editor-words';
import { EntryField } from './entry-field';
import { SelectField, TextField } from './fields';
import { learnedBy, LearnedFields } from './learned-fields';
import { RefusalNotice } from './refusal-notice';
import { TaskForm } from './task-form';
import { useAsked } from './use-asked';

interface Props {
  entries: readonly NamedEntry[];
  /** What is chosen already. */
  about: string;
}

/** An amount, a number of years, a day: known by the sentence that says it, and written once for every language. */
export function FigureForm({ entries, about }: Props) {
  const { words, today } = useEditor();
  return (
    <TaskForm
      heading={words.tasks.figure}
      schema={figureTask}
      begin={{
        ...{ task: 'figure', id: about, figure: '', value: '' },
        from: '',
        by: 'application',
        ...learnedBy(today),
      }}
    >
      <WhichFigure entries={entries} />
      <LearnedFields entries={entries} />
    </TaskForm>
  );
}

function WhichFigure({ entries }: Pick<Props, 'entries'>) {
  const { form, loading } = useEditor().words;
  const { control, setValue } = useFormContext();
  const [id, name]: readonly string[] = useWatch({ control, name: ['id', 'figure'] });
  const isChosen = id !== '' && id !== undefined;
  const said = useAsked('figures', isChosen ? { id } : undefined);
  const figures = said && 'figures' in said ? said.figures : undefined;
  const chosen = figures?.find((each) => each.name === name);
  return (
    <>
      <EntryField entries={entries} onChoose={() => setValue('figure', '')} />
      {isChosen && said === undefined && <p role="status">{loading}</p>}
      {said && 'refused' in said && <RefusalNotice refused={said} />}
      {figures && <FigureField figures={figures} />}
      {chosen && <p lang="ja">{knownAs(chosen, form)}</p>}
      <TextField
        name="value"
        label={form.value}
        hint={chosen ? filled(form.valueNow, { written: chosen.written }) : form.valueHint}
        type="text"
      />
      {chosen?.deciders.length === 0 ? <Undated /> : <FromWhen deciders={chosen?.deciders} />}
    </>
  );
}

function FigureField({ figures }: Pick<Answer<'figures'>, 'figures'>) {
  const { form } = useEditor().words;
  return (
    <SelectField name="figure" label={form.figure}>
      <option value="">{form.choose}</option>
      {figures.map((figure) => (
        <option key={figure.name} value={figure.name}>
          {knownAs(figure, form)}
        </option>
      ))}
    </SelectField>
  );
}

function knownAs({ value, sentence, usedFor, source }: NamedFigure, form: EditorWords['form']): string {
  if (sentence !== undefined) return filled(form.figureSays, { value, sentence });
  return usedFor === undefined
    ? filled(form.figureUnsaid, { value, source })
    : filled(form.figureUsed, { value, sentence: usedFor });
}

/** A figure of which the rule can have one value alone: a day that was written for another one is gone. */
function Undated() {
  const { form } = useEditor().words;
  const { setValue } = useFormContext();
  useEffect(() => setValue('from', ''), [setValue]);
  return <p>{form.undated}</p>;
}

/** From when the value holds beside the old one, and what decides that, of the days about which the programme asks anyway; a mistake is corrected without a day. */
function FromWhen({ deciders }: { deciders: readonly Decider[] | undefined }) {
  const { form, deciders: names } = useEditor().words;
  const { control } = useFormContext();
  const from: string = useWatch({ control, name: 'from' });
  return (
    <>
      <TextField name="from" label={form.fromWhen} type="date" />
      {from !== '' && deciders && (
        <SelectField name="by" label={form.decides}>
          {deciders.map((each) => (
            <option key={each} value={each}>
              {names[each]}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
