import { join } from 'node:path';
import { z } from 'zod';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { readContentIfThere } from '../read-file';
import { markOf, sentencesOf } from './sentences';

const mark = z
  .string('Write the mark in quotation marks; npm run translated does it.')
  .regex(/^[0-9a-f]{8}$/, 'Let npm run translated write the mark.');

/** `translations/<locale>.yaml`: of each words file, by `programmes/newborn-hearing`, the marks of the Japanese sentences by their places. */
export const translatedFromSchema = z.record(z.string(), z.record(z.string(), mark));
export type TranslatedFrom = z.infer<typeof translatedFromSchema>;

/** Where the marks of a language stand. */
export function markFile(locale: Locale, root: string): string {
  return join(root, 'translations', `${locale}.yaml`);
}

/** The marks of a language; none where nobody has written any. */
export function readMarks(locale: Locale, root: string): TranslatedFrom {
  return readContentIfThere(markFile(locale, root), translatedFromSchema) ?? {};
}

/** The places whose Japanese sentence is not the one that the translation was made from. */
export function changedSince(locale: Locale, file: string, japanese: unknown, root: string): string[] {
  if (locale === defaultLocale) return [];
  const marks = readMarks(locale, root)[file] ?? {};
  return [...todaysMarks(sentencesOf(japanese))]
    .filter(([place, mark]) => marks[place] !== mark)
    .map(([place]) => place);
}

/** The mark of each sentence, made once for all languages. */
function todaysMarks(sentences: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const marks = kept.get(sentences) ?? new Map([...sentences].map(([place, each]) => [place, markOf(each)]));
  kept.set(sentences, marks);
  return marks;
}

const kept = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, string>>();
