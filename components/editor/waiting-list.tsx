import type { WaitingChange } from '@/lib/edit/answers';
import { filled } from '@/lib/i18n/format';
import { useEditor } from './editor-context';

/** What waits for a second person, each with the way to look at it. */
export function WaitingList({ waiting }: { waiting: readonly WaitingChange[] }) {
  const { words, nameOf } = useEditor();
  if (waiting.length === 0) return <p>{words.waiting.none}</p>;
  return (
    <ul className="space-y-3">
      {waiting.map(({ name, subject, by }) => (
        <li key={name} className="panel">
          <p className="font-bold">{nameOf(subject)}</p>
          <p>{filled(words.waiting.by, { name: by })}</p>
          <a
            href={`#waiting/${name}`}
            className="row-link"
            aria-label={`${words.waiting.open} ${nameOf(subject)}`}
          >
            {words.waiting.open}
          </a>
        </li>
      ))}
    </ul>
  );
}
