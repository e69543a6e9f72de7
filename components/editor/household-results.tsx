import type { HouseholdsOn, ResultChange } from '@/lib/edit/preview';
import { filled } from '@/lib/i18n/format';
import { useEditor } from './editor-context';
import type { EditorWords } from './editor-words';

/** Whose result changes among the households kept as examples, on each day. */
export function HouseholdResults({ households }: { households: readonly HouseholdsOn[] }) {
  const { words, today, titleOf, written } = useEditor();
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
                {titleOf(result.programme)}：{sentenceOf(result, words, written)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function sentenceOf(
  { what, before, after, count }: ResultChange,
  words: EditorWords,
  written: (day: string) => string,
): string {
  const known: Readonly<Record<string, string>> = { ...words.results, ...words.states };
  const [kind = what] = what.split(' ');
  return filled(words.preview.change, {
    what: known[what] ?? known[kind] ?? what,
    before: known[before] ?? withDays(before, written),
    after: known[after] ?? withDays(after, written),
    count: String(count),
  });
}

/** Days in the middle of what is said, as the page writes days. */
const withDays = (said: string, written: (day: string) => string): string =>
  said.replaceAll(/\d{4}-\d\d-\d\d/g, written);
