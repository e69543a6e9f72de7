import { formatDate } from '@/lib/i18n/format';
import type { Availability } from '@/lib/rules';
import { availabilityDated } from '@/lib/words/availability-dated';
import { AvailabilityLabel } from '../../site/availability-label';
import { useAssessment, useWords } from '../assessment-context';

/** Whether the city takes applications, and when that was last said. */
export function AvailableAsOf({ availability }: { availability: Availability }) {
  const { formats } = useAssessment().data;
  const words = useWords('AvailabilityLabel');
  const { state, ends } = availability;
  return (
    <AvailabilityLabel
      state={state}
      word={words(state)}
      date={availabilityDated(availability, formats, words)}
      ends={ends && words('ends', { day: formatDate(ends, formats) })}
    />
  );
}
