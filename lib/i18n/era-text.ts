import { japaneseEra } from './format';
import type { LocaleFormats } from './language';

/** A year in the Japanese calendar as papers of the city write it; with readings where the language has them. */
export function eraText(year: number, { eras }: LocaleFormats): string {
  return japaneseEra(year).replace(/明治|大正|昭和|平成|令和|元年|年/g, (word) => eras[word] ?? word);
}
