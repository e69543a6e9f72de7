import type { ReadMistake } from '@/lib/edit/answers';
import { filled } from '@/lib/i18n/format';
import { useEditor } from './editor-context';

/** The answers of a text in Japanese, and whether they come to what the text says. */
export function MistakeResult({ read: { on, said, gone, come } }: { read: ReadMistake }) {
  const { words, written } = useEditor();
  const { mistake, preview } = words;
  const isSame = gone?.length === 0 && come?.length === 0;
  const sides = [
    { heading: preview.gone, lines: gone ?? [] },
    { heading: preview.come, lines: come ?? [] },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <section className="space-y-4">
      <h2>{filled(mistake.readOf, { day: written(on) })}</h2>
      <ul className="bullets" lang="ja">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p role="status" className="notice font-bold">
        {gone === undefined ? mistake.nothingSaid : isSame ? mistake.same : mistake.otherwise}
      </p>
      {sides.map(({ heading, lines }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul className="bullets">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
