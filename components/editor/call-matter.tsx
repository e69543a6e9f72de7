import type { Matter } from '@/lib/content/call-list';
import { filled } from '@/lib/i18n/format';
import { useEditor } from './editor-context';

interface Props {
  matter: Matter;
  /** Whether the answer is written beside it, and no way leads there. */
  isHere?: boolean;
}

/** One thing to ask about: why, what, and where to write the answer. */
export function CallMatter({ matter, isHere = false }: Props) {
  const { words, written, waiting } = useEditor();
  const { calls } = words;
  const { id, title, checked, recheck, isDue, availability, roundEnds, missed, questions } = matter;
  const recorded = waiting.filter(({ task }) => task.task === 'call' && task.id === id);
  const isOpenAsked = availability?.state === 'unconfirmed' || roundEnds !== undefined;
  return (
    <li className="panel space-y-2">
      <h3 lang="ja">{title}</h3>
      <p className="text-small">
        {filled(calls.checked, { checked: written(checked), recheck: written(recheck) })}
      </p>
      {isDue && <p className="font-bold">{calls.past}</p>}
      {availability?.state === 'unconfirmed' && <p>{unconfirmed(matter, calls, written)}</p>}
      {roundEnds && <p>{filled(calls.ends, { day: written(roundEnds) })}</p>}
      {missed && <p>{filled(calls.missed, { day: written(missed) })}</p>}
      {recorded.map(({ name, by }) => (
        <p key={name}>{filled(calls.recorded, { by })}</p>
      ))}
      <p className="font-bold">{calls.ask}</p>
      <ul className="bullets">
        {isOpenAsked && <li>{calls.askOpen}</li>}
        <li>{calls.askSame}</li>
        {questions.map((question) => (
          <li key={question} lang="ja">
            {question}
          </li>
        ))}
      </ul>
      {!isHere && (
        <p className="screen-only">
          <a href={`#call/${id}`} aria-label={filled(calls.recordOf, { title })}>
            {calls.record}
          </a>
        </p>
      )}
    </li>
  );
}

function unconfirmed(
  { availability, unconfirmedSince }: Matter,
  words: { readonly unconfirmed: string; readonly noWord: string },
  written: (day: string) => string,
): string {
  const word = availability?.asOf;
  return word === undefined
    ? words.noWord
    : filled(words.unconfirmed, { since: written(unconfirmedSince ?? word), word: written(word) });
}
