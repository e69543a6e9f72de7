import type { NamedEntry } from '@/lib/edit/answers';
import { useEditor } from './editor-context';
import { SelectField } from './fields';

interface Props {
  entries: readonly NamedEntry[];
  /** What follows from the choice. */
  onChoose?: () => void;
}

/** Which programme, service or guide is meant, by its Japanese name. */
export function EntryField({ entries, onChoose }: Props) {
  const { form } = useEditor().words;
  const ofKind = (kind: NamedEntry['kind']) => entries.filter((each) => each.kind === kind);
  const groups = [
    { label: form.programmes, of: ofKind('programme') },
    { label: form.services, of: ofKind('service') },
    { label: form.guides, of: ofKind('guide') },
  ].filter(({ of }) => of.length > 0);
  return (
    <SelectField name="id" label={form.entry} {...(onChoose && { onChoose })}>
      <option value="">{form.choose}</option>
      {groups.map(({ label, of }) => (
        <optgroup key={label} label={label}>
          {of.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
