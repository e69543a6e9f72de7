import type { DateRange } from '@/lib/dates';
import { formatDate } from '@/lib/i18n/format';
import { useAssessment, useWords } from '../assessment-context';

/** The stretches in which the city takes no applications, each in a sentence. */
export function Pauses({ pauses }: { pauses: readonly DateRange[] }) {
  const { formats } = useAssessment().data;
  const words = useWords('CheckerWindow');
  return pauses.map(({ from, until }) => (
    <p key={from}>{words('pause', { from: formatDate(from, formats), until: formatDate(until, formats) })}</p>
  ));
}
