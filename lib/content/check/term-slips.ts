import { say } from '../../command-words/say';
import { z } from 'zod';

const text = z.string().min(1);
const forms = z.array(text, 'Write the forms of which one has to stand: [aplikasyon].').min(1);

/** `terms/<locale>.yaml`: what stands in the language for each Japanese term, and what must not stand there. */
export const termBaseSchema = z.strictObject({
  terms: z.record(text, forms),
  avoid: z.array(
    z.strictObject({
      /** A pattern, held against whole words. */
      word: text,
      because: text,
      /** Only where the Japanese has this. */
      where: text.optional(),
      /** Not where the Japanese has this. */
      unless: text.optional(),
    }),
  ),
});
export type TermBase = z.infer<typeof termBaseSchema>;

/** Japanese terms whose word is missing in a sentence, and words that must not stand in it. */
export function termSlips(said: string, japanese: string, base: TermBase): string[] {
  const { terms, avoid } = readyFor(base);
  const lower = said.toLowerCase();
  return [
    ...termsIn(japanese, terms)
      .filter(({ forms }) => !forms.some((form) => lower.includes(form)))
      .map(({ term }) =>
        say('Write one of {terms} for {term}.', { terms: String(base.terms[term]?.join(', ')), term }),
      ),
    ...avoid
      .filter(
        ({ where, unless }) =>
          !(where && !japanese.includes(where)) && !(unless && japanese.includes(unless)),
      )
      .filter(({ pattern }) => pattern.test(said))
      .map(({ word, because }) => say('Write something else than {word}: {because}', { word, because })),
  ];
}

/** A term base as it is held against thousands of sentences: its terms with the longest first, its words as patterns. */
type Ready = {
  readonly terms: readonly { readonly term: string; readonly forms: readonly string[] }[];
  readonly avoid: readonly (TermBase['avoid'][number] & { readonly pattern: RegExp })[];
};

function readyFor(base: TermBase): Ready {
  const known = kept.get(base);
  if (known) return known;
  const ready = {
    terms: Object.entries(base.terms)
      .map(([term, written]) => ({ term, forms: written.map((form) => form.toLowerCase()) }))
      .toSorted((one, other) => other.term.length - one.term.length),
    avoid: base.avoid.map((each) => ({ ...each, pattern: wholeWord(each.word) })),
  };
  kept.set(base, ready);
  return ready;
}

const kept = new WeakMap<TermBase, Ready>();

/** The terms of a sentence, the longest first: 在留カード is not 在留. */
function termsIn(japanese: string, terms: Ready['terms']): Ready['terms'] {
  let rest = japanese;
  return terms.filter(({ term }) => {
    if (!rest.includes(term)) return false;
    rest = rest.replaceAll(term, '\u0000');
    return true;
  });
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${word})(?![\\p{L}\\p{M}])`, 'iu');
