import { parseDateRange } from '../dates';
import { formatDate } from '../i18n/format';
import { formatsIn } from '../i18n/languages';
import { defaultLocale } from '../i18n/locales';
import { commandLanguage, commandLanguages } from './command-language';

/**
 * A day, a month or a span in a sentence that is only read: 2026-07-02 is 2026年7月2日 in Japanese. What stands in a file or is to be typed is said as
 * it is written there, and so is all of it in English.
 */
export function sayDay(text: string): string {
  const range = commandLanguage() === commandLanguages.japanese && parseDateRange(text);
  return range ? formatDate(range, formatsIn(defaultLocale)) : text;
}
