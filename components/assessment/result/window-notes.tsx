import { hasCalculatedDay } from '@/lib/result/calculated-days';
import { formatDayToKeep } from '@/lib/i18n/weekday';
import { daysStillAhead, firstDay, lastDay, pausesAhead, type WindowTrace } from '@/lib/rules';
import { useAssessment, useWords } from '../assessment-context';
import { Pauses } from './pauses';

/** What else to know of the days to apply: pauses, days that only one reading gives, and what closed days are taken to be. */
export function WindowNotes({ id, window }: { id: string; window: WindowTrace }) {
  const { data, day } = useAssessment();
  const words = useWords('CheckerWindow');
  const { catalogue } = data;
  const { holidays } = catalogue;
  const programme = catalogue.programmes.find((each) => each.id === id);
  const hasDays = window.from !== undefined || window.until !== undefined;
  return (
    <div className="space-y-1 empty:hidden">
      <Pauses pauses={pausesAhead(window, day, holidays)} />
      {!hasDays && <Disputed window={window} />}
      {hasDays && window.lastDay !== 'use' && <p className="text-small">{words('usual')}</p>}
      {hasDays && programme && hasCalculatedDay(window, programme, holidays) && (
        <p className="text-small">{words('calculated')}</p>
      )}
    </div>
  );
}

/** No day suits every reading, but some reading leaves days. */
function Disputed({ window }: { window: WindowTrace }) {
  const { data, day } = useAssessment();
  const words = useWords('CheckerWindow');
  const ahead = daysStillAhead(window, day);
  const [from, until] = [firstDay(ahead), lastDay(ahead)];
  if (window.isOpen || !from || !until) return null;
  const told = (each: typeof from) => formatDayToKeep({ from: each, until: each }, data.formats);
  return <p>{words('disputed', { from: told(from), until: told(until) })}</p>;
}
