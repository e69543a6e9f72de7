import type { ResultChange, ToldChange } from '@/lib/edit/preview';
import { filled, formatYenRange } from '@/lib/i18n/format';
import type { LocaleFormats } from '@/lib/i18n/language';
import { daysWritten } from '@/lib/edit/days-written';
import type { EditorWords } from './editor-words';

/** One thing that changes and its two sides, as the page says them. */
export function changeWords(
  { what, of, whom, before, after }: ToldChange,
  words: EditorWords,
  formats: LocaleFormats,
) {
  const { preview } = words;
  const known: Readonly<Record<string, string>> = { ...words.results, ...words.states };
  const kind = known[what] ?? what;
  const side = (said: string) => known[said] ?? asWritten(said, formats);
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
  formats: LocaleFormats,
): string {
  return filled(words.preview.change, { ...changeWords(change, words, formats), count: String(count) });
}

/** `children.0` is the first child. */
function personWords(whom: string, { results }: EditorWords): string {
  const [, child] = /^children\.(\d+)$/.exec(whom) ?? [];
  if (child !== undefined) return filled(results.child, { number: String(Number(child) + 1) });
  return whom === 'spouse' ? results.spouse : results.self;
}

/** What a program says with its days and amounts as a language writes them. */
export function asWritten(said: string, formats: LocaleFormats): string {
  return daysWritten(said, formats).replaceAll(
    /([\d,]+)(?:–([\d,]+))?円/g,
    (_, least: string, most?: string) => formatYenRange(yenIn(least), yenIn(most ?? least), formats),
  );
}

const yenIn = (digits: string): number => Number(digits.replaceAll(',', ''));
