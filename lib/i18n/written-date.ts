import { parseDateRange } from '../dates';
import { formatDate } from './format';
import type { LocaleFormats } from './language';

/** A date as a source bears it (2023-04-01, 2023-04 or 2023), in words; throws where it is none of these. */
export function writtenDate(text: string, formats: LocaleFormats): string {
  const range = parseDateRange(text);
  if (!range) throw new RangeError(`Not a day, a month or a year: ${text}`);
  return formatDate(range, formats);
}
