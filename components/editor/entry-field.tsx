import type { NamedEntry } from '@/lib/edit/answers';
import { useEditor } from './editor-context';
import { SelectField } from './fields';

/** Which programme or service is meant, by its Japanese name. */
export function EntryField({ entries }: { entries: readonly NamedEntry[] }) {
  const { form } = useEditor().words;
  const groups = [
    { label: form.programmes, kind: 'programme' },
    { label: form.services, kind: 'service' },
  ];
  return (
    <SelectField name="id" label={form.entry}>
      <option value="">{form.choose}</option>
      {groups.map(({ label, kind }) => (
        <optgroup key={kind} label={label}>
          {entries
            .filter((each) => each.kind === kind)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
