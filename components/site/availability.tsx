import type { Locale } from '@/lib/i18n/locales';
import { writtenDate } from '@/lib/i18n/written-date';
import { formatsIn } from '@/lib/i18n/languages';
import type { ServiceAvailability } from '@/lib/rules';
import { AvailabilityLabel } from './availability-label';
import { usePageWords } from './use-page-words';

/** The label with its words in the page's language. */
export function AvailabilityLine({
  availability,
  locale,
}: {
  availability: ServiceAvailability;
  locale: Locale;
}) {
  const words = usePageWords('AvailabilityLabel');
  return (
    <AvailabilityLabel
      state={availability.state}
      word={words(availability.state)}
      date={availability.asOf && words('asOf', { date: writtenDate(availability.asOf, formatsIn(locale)) })}
    />
  );
}
