import { formatDate } from '@/lib/i18n/format';
import { useAssessment, useWords } from './assessment-context';
import { dayNow, useWrongClock } from './use-today';

/** Says that the device's clock cannot be right, and for which day everything is judged instead. */
export function ClockNotice() {
  const words = useWords('CheckerNotices');
  const { data } = useAssessment();
  if (!useWrongClock()) return null;
  return (
    <p role="status" className="notice screen-only measure mb-6">
      {words('clock', { day: formatDate(dayNow(), data.formats) })}
    </p>
  );
}
