import { formatDate } from '../i18n/format';
import type { LocaleFormats } from '../i18n/language';
import { writtenDate } from '../i18n/written-date';
import type { ServiceAvailability } from '../rules';

/** Of when the word on an availability is, and until when its round is open: 2027年1月29日まで、2026年11月28日の情報. */
export function availabilityDated<Said>(
  { asOf, until }: ServiceAvailability,
  formats: LocaleFormats,
  words: (key: 'asOf' | 'asOfUntil', values: { date: string; until: string }) => Said,
): Said | undefined {
  if (!asOf) return undefined;
  const date = writtenDate(asOf, formats);
  return until
    ? words('asOfUntil', { date, until: formatDate(until, formats) })
    : words('asOf', { date, until: '' });
}
