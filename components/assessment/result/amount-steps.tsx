import { formatYenRange } from '@/lib/i18n/format';
import { formatDayWithWeekday } from '@/lib/i18n/weekday';
import type { AmountTrace } from '@/lib/rules';
import { useAssessment, useWords } from '../assessment-context';

/** From which day of applying on which sum is paid; nothing where waiting changes nothing. */
export function AmountSteps({ steps }: Pick<AmountTrace, 'steps'>) {
  const { formats } = useAssessment().data;
  const words = useWords('CheckerAmount');
  if (steps.length === 0) return null;
  return (
    <div>
      <p>{words('steps')}</p>
      <ul className="bullets mt-1">
        {steps.map(({ from, yen }) => (
          <li key={from}>
            {words('step', {
              day: formatDayWithWeekday(from, formats),
              yen: yen ? formatYenRange(yen.min, yen.max, formats) : '',
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
