import type { Locale } from '@/lib/i18n/locales';
import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import type { ServiceAvailability } from '@/lib/rules';
import { availabilityDated } from '@/lib/words/availability-dated';
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
  const formats = formatsIn(locale);
  return (
    <AvailabilityLabel
      state={availability.state}
      word={words(availability.state)}
      date={availabilityDated(availability, formats, words)}
      ends={availability.ends && words('ends', { day: formatDate(availability.ends, formats) })}
    />
  );
}
