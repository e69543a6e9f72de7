import { useState } from 'react';
import { isDated } from '@/lib/share/kept-text';
import { hasAnswers } from '@/lib/visit/has-answers';
import { keptCalendar } from '@/lib/visit/saved-calendar';
import { freshState } from '@/lib/visit/checker-state';
import { formatDate } from '@/lib/i18n/format';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { goTo } from '../use-fragment';
import { useDevice } from './device';
import { ForgetButton } from './forget-button';
import { useKept } from './use-kept';

/** At the start of an empty tab: answers that this device keeps may be gone on with, or removed. What nobody can read is removed, and that is said. */
export function SavedOffer() {
  const words = useWords('CheckerKeep');
  const notices = useWords('CheckerNotices');
  const { data } = useAssessment();
  const { state, update } = useChecker();
  const text = useDevice();
  const [isUnreadable] = useState(text !== null && !isDated(text));
  const kept = useKept();
  if (isUnreadable && !hasAnswers(state))
    return (
      <p role="status" className="notice measure mb-8">
        {notices('unreadable')}
      </p>
    );
  if (!kept || hasAnswers(state)) return null;
  const { until, answers, beside } = kept;
  const goOn =
    'problem' in answers
      ? undefined
      : () => {
          const calendar = keptCalendar(beside);
          update(() => ({ ...freshState, ...answers, ...(calendar && { calendar }) }));
          goTo('check-answers');
        };
  return (
    <div className="panel measure mb-8 space-y-4">
      <p className="font-bold">
        {words(goOn ? 'offer' : 'offerUnreadable', { until: formatDate(until, data.formats) })}
      </p>
      <p className="flex flex-wrap items-center gap-4">
        {goOn && (
          <button type="button" className="button" onClick={goOn}>
            {words('goOn')}
          </button>
        )}
        <ForgetButton />
      </p>
    </div>
  );
}
