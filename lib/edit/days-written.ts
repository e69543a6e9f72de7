import { parseDate } from '../dates';
import { formatDate } from '../i18n/format';
import type { LocaleFormats } from '../i18n/language';

/** What a program says with each day as a language writes it: 2027-04-01 is 2027年4月1日; what is no day stays. */
export function daysWritten(said: string, formats: LocaleFormats): string {
  return said.replaceAll(/\d{4}-\d\d-\d\d/g, (text) => {
    const day = parseDate(text);
    return day ? formatDate(day, formats) : text;
  });
}
