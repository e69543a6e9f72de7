import type { ResultChange, ToldChange } from '@/lib/edit/preview';
import { filled } from '@/lib/i18n/format';
import type { EditorWords } from './editor-words';

type Written = (day: string) => string;

/** One thing that changes and its two sides, as the page says them. */
export function changeWords(
  { what, of, whom, before, after }: ToldChange,
  words: EditorWords,
  written: Written,
) {
  const { preview } = words;
  const known: Readonly<Record<string, string>> = { ...words.results, ...words.states };
  const kind = known[what] ?? what;
  const side = (said: string) => known[said] ?? withDays(said, written);
  return {
    what: of
      ? filled(preview.changeOf, { what: kind, of })
      : whom
        ? filled(preview.changeFor, { what: kind, whom: personWords(whom, words) })
        : kind,
    before: side(before),
    after: side(after),
  };
}

/** The same for some of the kept households, in one sentence. */
export function resultSentence(
  { count, ...change }: ResultChange,
  words: EditorWords,
  written: Written,
): string {
  return filled(words.preview.change, { ...changeWords(change, words, written), count: String(count) });
}

/** `children.0` is the first child. */
function personWords(whom: string, { results }: EditorWords): string {
  const [, child] = /^children\.(\d+)$/.exec(whom) ?? [];
  if (child !== undefined) return filled(results.child, { number: String(Number(child) + 1) });
  return whom === 'spouse' ? results.spouse : results.self;
}

/** Days in the middle of what is said, as the page writes days. */
const withDays = (said: string, written: Written): string => said.replaceAll(/\d{4}-\d\d-\d\d/g, written);
