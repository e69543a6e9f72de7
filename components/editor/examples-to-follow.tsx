import type { Preview, ToldChange } from '@/lib/edit/preview';
import { filled } from '@/lib/i18n/format';
import { changeWords } from './change-words';
import { useEditor } from './editor-context';

/** The kept examples that come to something else than they expect: the old and the new result of each beside each other. */
export function ExamplesOf({ preview: { examples, isFollowed } }: { preview: Preview }) {
  const { words, titleOf, written } = useEditor();
  const { preview } = words;
  if (examples.length === 0) return null;
  return (
    <section className="space-y-3">
      <h3>{preview.examples}</h3>
      <p>{isFollowed ? preview.followed : preview.examplesWhat}</p>
      {examples.map(({ programme, changes, examples: each }) => (
        <div key={JSON.stringify([programme, changes])} className="panel space-y-2">
          <p className="font-bold">
            {filled(preview.examplesOf, { title: titleOf(programme), count: String(each.length) })}
          </p>
          <Sides changes={changes} />
          <ul className="bullets" lang="ja">
            {each.map(({ name, on }) => (
              <li key={name + on}>{filled(preview.exampleOn, { name, day: written(on) })}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Sides({ changes }: { changes: readonly ToldChange[] }) {
  const { words, formats } = useEditor();
  const { preview } = words;
  return (
    <table className="w-full text-left">
      <thead>
        <tr className="text-small">
          <th scope="col">{preview.changing}</th>
          <th scope="col">{preview.before}</th>
          <th scope="col">{preview.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const { what, before, after } = changeWords(change, words, formats);
          return (
            <tr key={JSON.stringify(change)} className="border-t border-solid-gray-300 align-top">
              <th scope="row" className="py-1 pr-3 font-normal">
                {what}
              </th>
              <td className="py-1 pr-3">{before}</td>
              <td className="py-1 font-bold">{after}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
