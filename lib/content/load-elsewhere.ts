import { join } from 'node:path';
import type { Locale } from '../i18n/locales';
import type { Elsewhere, ElsewhereWords } from '../words/content-words';
import { elsewhereSchema, elsewhereWordsSchema } from './elsewhere-schemas';
import { fillFigures } from './fill-figures';
import { contentRoot } from './load';
import { loadWords } from './load-words';
import { readContent } from './read-file';
import { readWhole } from './translation/words-file';

/** What this site does not judge, and where it is decided: everything but the words. */
export function loadElsewhere(root = contentRoot): Elsewhere {
  return readContent(join(root, 'elsewhere', 'items.yaml'), elsewhereSchema);
}

/** The words of those items with every figure filled in; Japanese where the language has none. */
export function loadElsewhereWords(locale: Locale, root = contentRoot): ElsewhereWords {
  const { words, language } = loadWords(join(root, 'elsewhere'), locale, elsewhereWordsSchema);
  const { figures } = loadElsewhere(root);
  return { ...fillFigures(words, (name) => figures[name], language), language };
}

/** The words by which each of them is found, in a language. */
export function loadElsewhereSearchWords(
  locale: Locale,
  root = contentRoot,
): Readonly<Record<string, readonly string[]>> {
  return readWhole(join(root, 'elsewhere'), locale, elsewhereWordsSchema)?.search ?? {};
}
