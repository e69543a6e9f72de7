import { useFormContext, useWatch } from 'react-hook-form';
import type { NamedEntry } from '@/lib/edit/answers';
import { useEditor } from './editor-context';
import { SelectField, TextField } from './fields';

/** By whose word something is written: the telephone, a source that its file names already, or a page that nobody has listed yet; and of which day. */
export function LearnedFields({ entries = [] }: { entries?: readonly NamedEntry[] }) {
  const { form } = useEditor().words;
  const { control } = useFormContext();
  const [id, from] = useWatch({ control, name: ['id', 'learnedFrom'] });
  const sources = entries.find((each) => each.id === id)?.sources ?? [];
  return (
    <>
      <SelectField name="learnedFrom" label={form.learnedFrom}>
        <option value="call">{form.call}</option>
        <option value="page">{form.page}</option>
        {sources.length > 0 && (
          <optgroup label={form.known}>
            {sources.map((source) => (
              <option key={source.id} value={source.id}>
                {source.title}
              </option>
            ))}
          </optgroup>
        )}
      </SelectField>
      {from === 'page' && (
        <>
          <TextField name="pageTitle" label={form.pageTitle} type="text" />
          <TextField name="pageAddress" label={form.pageAddress} type="url" />
        </>
      )}
      <TextField name="said" label={form.said} type="date" />
    </>
  );
}

/** A form begins with the telephone, today. */
export function learnedBy(today: string) {
  return { learnedFrom: 'call', pageTitle: '', pageAddress: '', said: today };
}
