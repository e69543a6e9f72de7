import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { readOnce } from '../../read-once';
import { readContent } from '../read-file';
import { lackingIn } from './sentences';

/** The words of a language in a folder, if they say everything that the Japanese words there do; words as they come are not shown yet. */
export function readWhole<T extends z.ZodType>(
  folder: string,
  locale: Locale,
  schema: T,
): z.infer<T> | undefined {
  const file = join(folder, `${locale}.yaml`);
  const words = readAsWritten(file);
  if (words === undefined || lackingIn(words, readAsWritten(japaneseIn(folder))).length > 0) return undefined;
  return readContent(file, schema);
}

/** The words by which something is found, whether or not the rest of its words file is whole. */
export function readSearchWords(folder: string, locale: Locale): string[] | undefined {
  const words = readAsWritten(join(folder, `${locale}.yaml`));
  const search = typeof words === 'object' && words !== null && 'search' in words ? words.search : undefined;
  return Array.isArray(search) ? search.map(String) : undefined;
}

/** A words file before anybody has looked whether it is right; undefined where there is none. The same file is read once. */
export const readAsWritten: (file: string) => unknown = readOnce((text) => parse(text) as unknown);

const japaneseIn = (folder: string): string => join(folder, `${defaultLocale}.yaml`);
