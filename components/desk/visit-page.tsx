import { useCallback, useEffect, useRef } from 'react';
import { FormProvider } from 'react-hook-form';
import type { CheckerData } from '@/lib/checker-data';
import { AssessmentContext } from '../assessment/assessment-context';
import { DeskContext, useDeskWords } from './desk-context';
import { IdleWarning } from './idle-warning';
import { LinkPanel } from './link-panel';
import { PrintedSheet } from './printed-sheet';
import { Questions } from './questions';
import { ResultPane, type LaterBoth } from './result-pane';
import { TopicsPanel } from './topics-panel';
import { useVisitAssessment } from './use-visit-assessment';
import { useVisit } from './use-visit';
import { VisitBar } from './visit-bar';

interface Props {
  japanese: CheckerData;
  other: CheckerData;
  later: LaterBoth;
  /** How the visit before this one ended. */
  ended: 'erased' | 'idle' | undefined;
  onEnd: (ended: 'erased' | 'idle') => void;
}

/** One visit: questions beside the result on a wide screen, above it on a small one; on paper, the sheet for the counter. */
export function VisitPage({ japanese, other, later, ended, onEnd }: Props) {
  const erase = useCallback(() => onEnd('erased'), [onEnd]);
  const onOver = useCallback(() => onEnd('idle'), [onEnd]);
  const visit = useVisit({ japanese, other, erase });
  const assessment = useVisitAssessment(visit, visit.both, visit.sayBoth);
  return (
    <DeskContext value={visit}>
      <AssessmentContext value={assessment}>
        <div lang="ja" className="screen-only space-y-6">
          <VisitBar />
          {ended && !visit.isInUse && <Ended ended={ended} />}
          {visit.hasTurned && visit.isInUse && <NewDay />}
          <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_29rem]">
            <div className="min-w-0 space-y-8">
              <FormProvider {...visit.form}>
                <LinkPanel />
                <TopicsPanel />
                <Questions />
              </FormProvider>
            </div>
            <ResultPane later={later} />
          </div>
          <IdleWarning onOver={onOver} />
        </div>
        <PrintedSheet japanese={japanese} other={other} later={later.other} />
      </AssessmentContext>
    </DeskContext>
  );
}

/** Says that midnight has passed: what was just read aloud may have changed. */
function NewDay() {
  const words = useDeskWords('DeskDay');
  return (
    <p role="status" className="notice">
      {words('turned')}
    </p>
  );
}

/** Says that nothing is left of the visit before, and begins the next one at the top. */
function Ended({ ended }: { ended: 'erased' | 'idle' }) {
  const words = useDeskWords('DeskErase');
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    notice.current?.focus({ preventScroll: true });
  }, []);
  return (
    <p ref={notice} role="status" tabIndex={-1} className="notice">
      {words(ended === 'idle' ? 'idle' : 'erased')}
    </p>
  );
}
