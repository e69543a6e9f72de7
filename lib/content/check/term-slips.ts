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
export function termSlips(said: string, japanese: string, { terms, avoid }: TermBase): string[] {
  const lower = said.toLowerCase();
  return [
    ...termsIn(japanese, terms)
      .filter((term) => !terms[term]?.some((form) => lower.includes(form.toLowerCase())))
      .map((term) =>
        say('Write one of {terms} for {term}.', { terms: String(terms[term]?.join(', ')), term }),
      ),
    ...avoid
      .filter(
        ({ where, unless }) =>
          !(where && !japanese.includes(where)) && !(unless && japanese.includes(unless)),
      )
      .filter(({ word }) => wholeWord(word).test(said))
      .map(({ word, because }) => say('Write something else than {word}: {because}', { word, because })),
  ];
}

/** The terms of a sentence, the longest first: 在留カード is not 在留. */
function termsIn(japanese: string, terms: TermBase['terms']): string[] {
  let rest = japanese;
  return Object.keys(terms)
    .toSorted((one, other) => other.length - one.length)
    .filter((term) => {
      if (!rest.includes(term)) return false;
      rest = rest.replaceAll(term, '\u0000');
      return true;
    });
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${word})(?![\\p{L}\\p{M}])`, 'iu');
