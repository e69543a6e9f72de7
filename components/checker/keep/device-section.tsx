import { useRef, useState } from 'react';
import { formatDate } from '@/lib/i18n/format';
import { keptDays, keptText } from '@/lib/share/kept-text';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { keepOnDevice } from './device';
import { ForgetButton } from './forget-button';
import { useKept } from './use-kept';

/** Keeping the answers in this browser for some days, and removing them again. */
export function DeviceSection() {
  const words = useWords('CheckerKeep');
  const { data, day } = useAssessment();
  const { state } = useChecker();
  const kept = useKept();
  const [said, setSaid] = useState<'deviceRefused' | 'forgotten'>();
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes: what came of it takes the focus.
  const say = (news: typeof said) => {
    setSaid(news);
    status.current?.focus();
  };
  const text = keptText(state, day, state.calendar && JSON.stringify(state.calendar));
  return (
    <section className="mt-10 space-y-4">
      <h2>{words('deviceHeading')}</h2>
      <p>{words('deviceLead', { days: keptDays })}</p>
      <p>{words('deviceShared')}</p>
      <p ref={status} role="status" tabIndex={-1} className="font-bold">
        {kept ? words('keptUntil', { until: formatDate(kept.until, data.formats) }) : said && words(said)}
      </p>
      <p className="flex flex-wrap items-center gap-4">
        {kept?.text !== text && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => say(keepOnDevice(text) ? undefined : 'deviceRefused')}
          >
            {words(kept ? 'keepAgain' : 'keep', { days: keptDays })}
          </button>
        )}
        {kept && <ForgetButton onGone={() => say('forgotten')} />}
      </p>
    </section>
  );
}
