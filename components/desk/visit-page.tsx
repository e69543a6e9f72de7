import { useEffect, useRef } from 'react';
import { FormProvider } from 'react-hook-form';
import type { CheckerData } from '@/lib/checker-data';
import { AssessmentContext } from '../assessment/assessment-context';
import { ClockNotice } from '../assessment/clock-notice';
import { secondsToUndo } from '../assessment/use-undo';
import { DeskContext, useDeskWords } from './desk-context';
import { IdleWarning } from './idle-warning';
import { LinkPanel } from './link-panel';
import { PrintedSheet } from './printed-sheet';
import { Questions } from './questions';
import { ResultPane, type LaterBoth } from './result-pane';
import { TopicsPanel } from './topics-panel';
import { useVisitAssessment } from './use-visit-assessment';
import { useVisit, type Ending, type VisitMemory } from './use-visit';
import { VisitBar } from './visit-bar';

export interface VisitNews {
  /** How the visit before this one ended, or that it goes on. */
  news?: Ending | 'restored';
  /** Whether something of it is on the clipboard. */
  isCopied?: boolean;
}

interface Props extends VisitNews {
  japanese: CheckerData;
  other: CheckerData;
  later: LaterBoth;
  begun?: VisitMemory;
  /** Brings back the visit before, while that can be done. */
  undo: (() => void) | undefined;
  onEnd: (how: Ending, memory: VisitMemory) => void;
}

/** One visit: questions beside the result on a wide screen, above it on a small one; on paper, the sheet for the counter. */
export function VisitPage({ japanese, other, later, begun, undo, onEnd, ...before }: Props) {
  const visit = useVisit({ japanese, other, begun, onEnd });
  const assessment = useVisitAssessment(visit, visit.both, visit.sayBoth);
  return (
    <DeskContext value={visit}>
      <AssessmentContext value={assessment}>
        <div lang="ja" className="screen-only space-y-6" onCopy={visit.noteCopied}>
          <VisitBar />
          <ClockNotice />
          {before.news && (begun || !visit.isInUse) && <News {...before} news={before.news} undo={undo} />}
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
          <IdleWarning />
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

/** Says that nothing is left of the visit before, or that it goes on, and begins at the top. */
function News({ news, isCopied, undo }: VisitNews & { news: Ending | 'restored'; undo: Props['undo'] }) {
  const words = useDeskWords('DeskErase');
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    notice.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={notice} role="status" tabIndex={-1} className="notice space-y-2">
      <p>{words(news)}</p>
      {isCopied && <p>{words('clipboard')}</p>}
      {undo && (
        <button type="button" className="button button-quiet min-h-12 px-5" onClick={undo}>
          {words('undo', { seconds: secondsToUndo })}
        </button>
      )}
    </div>
  );
}
