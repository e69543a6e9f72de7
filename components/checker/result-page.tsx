import { useEffect, useMemo } from 'react';
import { resultGroups, type ResultGroup } from '@/lib/result/result-groups';
import { formatDate } from '@/lib/i18n/format';
import { BackLink } from './back-link';
import { useAssessment, useText, useWords } from '../assessment/assessment-context';
import { useLater } from '../assessment/later-context';
import { useFile } from '../assessment/use-file';
import { useChecker } from './checker-context';
import { ContradictionList } from '../assessment/contradiction-list';
import { EndedToo } from './result/ended-too';
import { Found } from './result/found';
import { NextSteps } from './result/next-steps';
import { OpenToAll } from './result/open-to-all';
import { ResultActions } from './result/result-actions';
import { ResultGroupSection } from '../assessment/result/result-group';
import { MoneyByName } from './result/money';
import { WrongResult } from './result/wrong-result';
import { StepHeading } from './step-heading';
import { useAssessed } from './use-assessed';
import { usePageTitle } from './use-page-title';
import { usePaintedOnce } from './use-painted-once';

/** Every programme with what it comes to: what was found and what to do now first, the reasons on opening. */
export function ResultPage() {
  const { data, day, journey } = useAssessment();
  const { update } = useChecker();
  const words = useWords('CheckerResult');
  usePageTitle(useText('CheckerResult')('heading'));
  useEffect(() => {
    update((before) => (before.isReviewed ? before : { ...before, isReviewed: true }));
  }, [update]);
  // Kept by the browser from here on: a sheet is often opened where there is no network.
  useFile(useLater().besideUrl);
  const { assessed, isComplete } = useAssessed();
  const groups = useMemo(
    () => resultGroups(assessed, journey.checked, data.catalogue),
    [assessed, journey, data],
  );
  const isPainted = usePaintedOnce();
  return (
    <div aria-busy={!isComplete || !isPainted}>
      <BackLink to="check-answers" />
      <ContradictionList />
      <div className="grid gap-6 md:gap-10 md:grid-cols-[17rem_minmax(0,1fr)] print:block">
        <div className="result-rail">
          <StepHeading>{words('heading')}</StepHeading>
          <Found groups={groups} />
          <NextSteps groups={groups} />
          <MoneyByName groups={groups} />
          <p className="mt-4 text-small">
            <strong className="block">{words('asOf', { day: formatDate(day, data.formats) })}</strong>
            {words('decides')}
          </p>
          <ResultActions />
        </div>
        {isPainted && <ProgrammesOfResult groups={groups} />}
      </div>
    </div>
  );
}

function ProgrammesOfResult({ groups }: { groups: readonly ResultGroup[] }) {
  const rows = groups.filter(({ outcome }) => outcome === 'unmet' || outcome === 'ended');
  const isLong = rows.flatMap(({ programmes }) => programmes).length > few;
  return (
    <div className="space-y-6 print:mt-4 print:space-y-4">
      {groups.map((group) => (
        <ResultGroupSection key={group.outcome} group={group} isFolded={isLong}>
          {group.outcome === 'ended' && <EndedToo />}
        </ResultGroupSection>
      ))}
      <OpenToAll groups={groups} />
      <WrongResult />
    </div>
  );
}

/** More rows than these of what somebody does not get are longer than two screens of a phone. */
const few = 12;
