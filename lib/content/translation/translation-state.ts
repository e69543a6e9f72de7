import { join } from 'node:path';
import { z } from 'zod';
import { defaultLocale, locales, type Locale } from '../../i18n/locales';
import type { TranslationState } from '../../words/content-words';
import { readContentIfThere } from '../read-file';
import { lackingIn, markOf, sentencesOf } from './sentences';
import { changedSince } from './translated-from';
import { readAsWritten } from './words-file';

/** `translations/readings.yaml`: who has read which translation, when, and as it was then. */
export const readingsSchema = z.array(
  z.strictObject({
    language: z.enum(locales),
    /** The words file, `programmes/newborn-hearing`, or `messages`. */
    what: z.string().min(1),
    by: z.enum(['speaker', 'city'], 'Write speaker or city.'),
    role: z.string('Write who read it, without a name if they prefer.').min(1),
    on: z.iso.date('Write a day as 2026-11-22.'),
    /** Of the Japanese and the translation that were read. */
    mark: z.string().regex(/^[0-9a-f]{8}$/, 'Let npm run translated print the mark.'),
  }),
);

/** How far one words file of a language can be trusted; a change on either side takes a reading back. */
export function translationState(locale: Locale, file: string, root: string): TranslationState {
  if (locale === defaultLocale) return { kind: 'source' };
  const japanese = readWordsFile(defaultLocale, file, root);
  const translated = readWordsFile(locale, file, root);
  if (lackingIn(translated, japanese).length > 0) return { kind: 'missing' };
  if (changedSince(locale, file, japanese, root).length > 0) return { kind: 'changed' };
  const mark = readingMark(japanese, translated);
  const readings = readContentIfThere(join(root, 'translations', 'readings.yaml'), readingsSchema) ?? [];
  const mine = readings.filter(
    (each) => each.language === locale && each.what === file && each.mark === mark,
  );
  const best = mine.find(({ by }) => by === 'city') ?? mine[0];
  return best ? { kind: best.by === 'city' ? 'checked' : 'read', on: best.on } : { kind: 'draft' };
}

/** The state of what is made of several words files: that of the one that can be trusted least. */
export function leastOf(states: readonly TranslationState[]): TranslationState {
  const order = ['missing', 'changed', 'draft', 'read', 'checked', 'source'];
  return states.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0] ?? { kind: 'source' };
}

/** By what a reading remembers what was read. */
export function readingMark(japanese: unknown, translated: unknown): string {
  return markOf(JSON.stringify([...sentencesOf(japanese), ...sentencesOf(translated)]));
}

/** A words file as it is written, `messages` too; undefined where the language has none. */
export function readWordsFile(locale: Locale, file: string, root: string): unknown {
  return readAsWritten(
    file === 'messages' ? join(root, '..', 'messages', `${locale}.json`) : join(root, file, `${locale}.yaml`),
  );
}
