import { join } from 'node:path';
import type { z } from 'zod';
import { languages } from '../i18n/languages';
import { defaultLocale, type Locale } from '../i18n/locales';
import type { ProgrammeWords, QuestionWords, ServiceWords, TranslationState } from '../words/content-words';
import { filledOnPage, fillFigures } from './fill-figures';
import { contentRoot, loadProgramme, loadService } from './load';
import { readContent } from './read-file';
import { readProgramme } from './read-programme';
import { textDay } from './text-day';
import { leastOf, translationState } from './translation/translation-state';
import { readSearchWords, readWhole } from './translation/words-file';
import {
  programmeWordsSchema,
  questionWordsSchema,
  serviceWordsSchema,
  sharedWordsSchema,
} from './words-schemas';

/** The words of one programme with every figure filled in, as they read on a day; Japanese where the language has none. */
export function loadProgrammeWords(
  id: string,
  locale: Locale,
  root = contentRoot,
  day = textDay(),
): ProgrammeWords {
  const folder = join(root, 'programmes', id);
  const { words, language } = loadWords(folder, locale, programmeWordsSchema);
  const { programme, sharedConditions } = readProgramme(join(folder, 'rule.yaml'), root);
  const shared = loadWords(join(root, 'shared-rules'), language, sharedWordsSchema);
  // One language a programme: a Japanese condition among translated ones would be overlooked.
  if (sharedConditions.length > 0 && shared.language !== language) {
    return loadProgrammeWords(id, defaultLocale, root, day);
  }
  const conditions = Object.fromEntries(
    [...new Set([...sharedConditions, ...Object.keys(words.conditions)])].map((name) => {
      const brought = sharedConditions.includes(name) ? shared.words.rules[name] : undefined;
      const { text, change, oneOf } = { ...brought, ...words.conditions[name] };
      if (text === undefined || change === undefined) throw new Error(`${folder}: ${name} has no words`);
      return [name, { text, ...(oneOf && { oneOf }), change }];
    }),
  );
  const filled = fillFigures({ ...words, conditions }, (name) => programme.figures[name], language, [], day);
  return { ...filled, language };
}

/** How far the words of a programme can be trusted, with those that shared rules bring it. */
export function programmeTranslation(id: string, locale: Locale, root = contentRoot): TranslationState {
  const { sharedConditions } = readProgramme(join(root, 'programmes', id, 'rule.yaml'), root);
  const files = [`programmes/${id}`, ...(sharedConditions.length > 0 ? ['shared-rules'] : [])];
  return leastOf(files.map((file) => translationState(locale, file, root)));
}

/** The words of one service with every figure filled in, as they read on a day; Japanese where the language has none. */
export function loadServiceWords(
  id: string,
  locale: Locale,
  root = contentRoot,
  day = textDay(),
): ServiceWords {
  const { words, language } = loadWords(join(root, 'services', id), locale, serviceWordsSchema);
  const { figures } = loadService(id, root);
  return { ...fillFigures(words, (name) => figures[name], language, [], day), language };
}

/** The words by which a programme or service is found, in a language; those that are read in its place where it has none of its own. */
export function loadSearchWords(
  kind: 'programmes' | 'services',
  id: string,
  locale: Locale,
  root = contentRoot,
): readonly string[] {
  return searchedIn(locale, (each) => loadOwnSearchWords(kind, id, each, root));
}

/** The same where the language has words of its own. */
export function loadOwnSearchWords(
  kind: 'programmes' | 'services',
  id: string,
  locale: Locale,
  root = contentRoot,
): string[] | undefined {
  return readSearchWords(join(root, kind, id), locale);
}

/** What is searched by in a language, or in the first of those that are read in its place; nothing where none has any. */
export function searchedIn(
  locale: Locale,
  wordsOf: (locale: Locale) => readonly string[] | undefined,
): readonly string[] {
  const reading = [locale, ...languages[locale].readsWith];
  return reading.map(wordsOf).find((each) => each !== undefined) ?? [];
}

/** The words of one question with every figure filled in; Japanese where the language has none. */
export function loadQuestionWords(id: string, locale: Locale, root = contentRoot): QuestionWords {
  const { words, language } = loadWords(join(root, 'questions', id), locale, questionWordsSchema);
  const filled = fillFigures(words, (name) => figureOfProgramme(name, root), language, filledOnPage);
  return { ...filled, language };
}

function figureOfProgramme(name: string, root: string) {
  const [programme = '', figure = ''] = name.split('.');
  return loadProgramme(programme, root).figures[figure];
}

/** The words in a folder as they are written: in a language that says everything the Japanese does, otherwise in Japanese. */
export function loadWords<T extends z.ZodType<object>>(
  folder: string,
  locale: Locale,
  schema: T,
): { words: Omit<z.infer<T>, 'search'>; language: Locale } {
  const own = readWhole(folder, locale, schema);
  const shown = own ?? readContent(join(folder, `${defaultLocale}.yaml`), schema);
  const { search: _, ...words }: z.infer<T> & { search?: unknown } = shown;
  return { words, language: own === undefined ? defaultLocale : locale };
}
