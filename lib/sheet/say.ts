import type { CompiledMessage } from 'icu-minify/format';
import { fillMessage } from '../i18n/compiled-message';
import type { Locale } from '../i18n/locales';

/** Fills in sentences of one language. */
export function sayIn(
  locale: Locale,
): (message: CompiledMessage, values?: Readonly<Record<string, string | number>>) => string {
  return (message, values) => fillMessage(message, locale, values);
}

/** Numbers of the sheet side by side: B1, B4. */
export const listed = (numbers: readonly (number | string)[]): string => numbers.join(', ');
