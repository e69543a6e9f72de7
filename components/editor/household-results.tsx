import type { HouseholdsOn } from '@/lib/edit/preview';
import { filled } from '@/lib/i18n/format';
import { useEditor } from './editor-context';
import { resultSentence } from './change-words';

/** Whose result changes among the households kept as examples, on each day. */
export function HouseholdResults({ households }: { households: readonly HouseholdsOn[] }) {
  const { words, today, titleOf, written, formats } = useEditor();
  return (
    <section className="space-y-3">
      <h3>{words.preview.households}</h3>
      {households.map(({ day, all, changed, results }) => (
        <div key={day}>
          <h4>{filled(day === today ? words.preview.today : words.preview.onDay, { day: written(day) })}</h4>
          <p>
            {filled(changed > 0 ? words.preview.householdsCount : words.preview.householdsNone, {
              all: String(all),
              changed: String(changed),
            })}
          </p>
          <ul className="bullets">
            {results.map((result) => (
              <li key={JSON.stringify(result)}>
                {filled(words.preview.changeIn, {
                  title: titleOf(result.programme),
                  change: resultSentence(result, words, formats),
                })}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
