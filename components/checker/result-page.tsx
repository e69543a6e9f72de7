import { useEffect, useMemo } from 'react';
import { resultGroups } from '@/lib/result/result-groups';
import { formatDate } from '@/lib/i18n/format';
import { BackLink } from './back-link';
import { useAssessment, useText, useWords } from '../assessment/assessment-context';
import { useChecker } from './checker-context';
import { ContradictionList } from '../assessment/contradiction-list';
import { EndedToo } from './result/ended-too';
import { OpenToAll } from './result/open-to-all';
import { ResultActions } from './result/result-actions';
import { ResultGroupSection } from '../assessment/result/result-group';
import { ResultSummary } from '../assessment/result/result-summary';
import { MoneyByName } from './result/money';
import { WrongResult } from './result/wrong-result';
import { useOpenForPrint } from './result/use-open-for-print';
import { StepHeading } from './step-heading';
import { useAssessed } from './use-assessed';
import { usePageTitle } from './use-page-title';

/** Every programme with what it comes to: the summary first, the reasons on opening. */
export function ResultPage() {
  const { data, day, journey } = useAssessment();
  const { update } = useChecker();
  const words = useWords('CheckerResult');
  usePageTitle(useText('CheckerResult')('heading'));
  useOpenForPrint();
  useEffect(() => {
    update((before) => (before.isReviewed ? before : { ...before, isReviewed: true }));
  }, [update]);
  const { assessed, isComplete } = useAssessed();
  const groups = useMemo(() => resultGroups(assessed, journey.checked), [assessed, journey]);
  return (
    <div aria-busy={!isComplete}>
      <BackLink to="check-answers" />
      <ContradictionList />
      <div className="grid gap-10 md:grid-cols-[17rem_minmax(0,1fr)] print:block">
        <div className="result-rail">
          <StepHeading>{words('heading')}</StepHeading>
          <p className="mt-2">{words('asOf', { day: formatDate(day, data.locale) })}</p>
          <ResultSummary groups={groups} />
          <MoneyByName groups={groups} />
          <ResultActions />
        </div>
        <div className="space-y-12 print:mt-6 print:space-y-6">
          {groups.map((group) => (
            <ResultGroupSection key={group.outcome} group={group}>
              {group.outcome === 'ended' && <EndedToo />}
            </ResultGroupSection>
          ))}
          <OpenToAll />
          <WrongResult />
        </div>
      </div>
    </div>
  );
}
