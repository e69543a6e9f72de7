import { join } from 'node:path';
import type { z } from 'zod';
import { textIn } from '../i18n/languages';
import { defaultLocale, type Locale } from '../i18n/locales';
import type { ProgrammeWords, QuestionWords, ServiceWords } from '../words/content-words';
import { filledOnPage, fillFigures } from './fill-figures';
import { contentRoot, loadProgramme, loadService } from './load';
import { hashOfWords, readContent, readContentIfThere } from './read-file';
import { readProgramme } from './read-programme';
import {
  programmeWordsSchema,
  questionWordsSchema,
  searchWordsSchema,
  serviceWordsSchema,
  sharedWordsSchema,
  type SearchWords,
} from './words-schemas';

/** The words of one programme with every figure filled in; Japanese where the language has none. */
export function loadProgrammeWords(id: string, locale: Locale, root = contentRoot): ProgrammeWords {
  const folder = join(root, 'programmes', id);
  const { words, language, stale } = loadWords(folder, locale, programmeWordsSchema);
  const { programme, sharedConditions } = readProgramme(join(folder, 'rule.yaml'), root);
  const shared = loadWords(join(root, 'shared-rules'), language, sharedWordsSchema);
  const conditions = Object.fromEntries(
    [...new Set([...sharedConditions, ...Object.keys(words.conditions)])].map((name) => {
      const brought = sharedConditions.includes(name) ? shared.words.rules[name] : undefined;
      const { text, change, oneOf } = { ...brought, ...words.conditions[name] };
      if (text === undefined || change === undefined) throw new Error(`${folder}: ${name} has no words`);
      return [name, { text, ...(oneOf && { oneOf }), change }];
    }),
  );
  const filled = fillFigures({ ...words, conditions }, (name) => programme.figures[name], language);
  return { ...filled, language, stale: stale || (sharedConditions.length > 0 && shared.stale) };
}

/** The words of one service with every figure filled in; Japanese where the language has none. */
export function loadServiceWords(id: string, locale: Locale, root = contentRoot): ServiceWords {
  const { words, language, stale } = loadWords(join(root, 'services', id), locale, serviceWordsSchema);
  const { figures } = loadService(id, root);
  return { ...fillFigures(words, (name) => figures[name], language), language, stale };
}

/** The words by which a programme or service is found, in a language; those that are read in its place where it has none of its own. */
export function loadSearchWords(
  kind: 'programmes' | 'services',
  id: string,
  locale: Locale,
  root = contentRoot,
): readonly string[] {
  return textIn(loadAllSearchWords(kind, id, root), locale);
}

/** The same words of every language that has some. */
export function loadAllSearchWords(
  kind: 'programmes' | 'services',
  id: string,
  root = contentRoot,
): SearchWords {
  return readContent(join(root, kind, id, 'search.yaml'), searchWordsSchema);
}

/** The words of one question with every figure filled in; Japanese where the language has none. */
export function loadQuestionWords(id: string, locale: Locale, root = contentRoot): QuestionWords {
  const { words, language, stale } = loadWords(join(root, 'questions', id), locale, questionWordsSchema);
  const filled = fillFigures(words, (name) => figureOfProgramme(name, root), language, filledOnPage);
  return { ...filled, language, stale };
}

function figureOfProgramme(name: string, root: string) {
  const [programme = '', figure = ''] = name.split('.');
  return loadProgramme(programme, root).figures[figure];
}

/** The words in a folder as they are written, in a language or in Japanese where it has none, and whether the Japanese has changed since. */
export function loadWords<T extends z.ZodType<{ translates?: string | undefined }>>(
  folder: string,
  locale: Locale,
  schema: T,
) {
  const source = join(folder, `${defaultLocale}.yaml`);
  const translated = readContentIfThere(join(folder, `${locale}.yaml`), schema);
  const { translates, ...words } = translated ?? readContent(source, schema);
  const language = translated ? locale : defaultLocale;
  return { words, language, stale: language !== defaultLocale && translates !== hashOfWords(source) };
}
