import { writtenDate } from '@/lib/i18n/written-date';
import type { Availability } from '@/lib/rules';
import { AvailabilityLabel } from '../../site/availability-label';
import { useAssessment, useWords } from '../assessment-context';

/** Whether the city takes applications, and when that was last said. */
export function AvailableAsOf({ availability: { state, asOf } }: { availability: Availability }) {
  const { formats } = useAssessment().data;
  const words = useWords('AvailabilityLabel');
  return (
    <AvailabilityLabel
      state={state}
      word={words(state)}
      date={words('asOf', { date: writtenDate(asOf, formats) })}
    />
  );
}
