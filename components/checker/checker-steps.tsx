import { useMemo, useState } from 'react';
import type { QuestionData } from '@/lib/checker-data';
import { wholeData } from '@/lib/later-data';
import { stepOf, type Step } from '@/lib/visit/fragment';
import { reachable } from '@/lib/visit/way';
import { AssessmentContext, useAssessment } from '../assessment/assessment-context';
import { ClockNotice } from '../assessment/clock-notice';
import { useLater } from '../assessment/later-context';
import { NotArrived } from '../assessment/not-arrived';
import { keptInTab } from '../assessment/storage';
import { useFetched, type Fetched } from '../assessment/use-fetched';
import { CheckerContext } from './checker-context';
import { ScenarioLine } from './compare/scenario-line';
import { fetchLaterScript } from './fetch-later-script';
import { AnswersLine } from './keep/answers-line';
import { isKeptOnDevice } from './keep/device';
import { LaterPage } from './later-page';
import type { LaterScript } from './later-script';
import { NoSuchStep } from './no-such-step';
import { AskedQuestion } from './asked-question';
import { StateNotice } from './state-notice';
import { TopicsPage } from './topics-page';
import { useChecking } from './use-checking';
import { useFragment } from './use-fragment';

interface Props {
  data: QuestionData;
}

/** Opens the checker: what this tab or this device kept is read by the second script, so that it is waited for. Nothing else waits. */
export function CheckerSteps({ data }: Props) {
  const { fragment } = useFragment();
  const { words } = useLater();
  const isAtStart = stepOf(fragment, data.topics).page === 'topics';
  const [kept] = useState(() => keptIn(isAtStart));
  const [hasBegun, begin] = useState(!kept);
  // By everybody at the same step, once the first question stands: when it is asked for tells nothing about an answer.
  const script = useFetched(isAtStart && !kept ? undefined : fetchLaterScript);
  if (hasBegun) return <Steps data={data} script={script} />;
  if (script.data || (kept === 'device' && script.hasFailed)) begin(true);
  return <NotArrived words={words} {...script} />;
}

/** Where something was kept that the first page to be seen is made of: the tab's answers, or at the start those that the device offers. */
function keptIn(isAtStart: boolean): 'tab' | 'device' | undefined {
  if (keptInTab()) return 'tab';
  return isAtStart && isKeptOnDevice() ? 'device' : undefined;
}

interface StepsProps extends Props {
  script: Fetched<LaterScript>;
}

/** From the topics through the questions to the result: shows the step that the address names. */
function Steps({ data, script }: StepsProps) {
  const { data: later } = useLater();
  const whole = useMemo(() => wholeData(data, later), [data, later]);
  const { assessment, frame, fragment, opened, notice, undo } = useChecking(whole, script.data?.readSaved);
  const step = stepOf(fragment, data.topics);
  return (
    <AssessmentContext value={assessment}>
      <CheckerContext value={frame}>
        <ClockNotice />
        <StateNotice notice={notice} undo={undo} />
        {fragment !== 'compare' && <ScenarioLine />}
        <CurrentStep key={fragment} step={step} opened={opened} script={script} />
        {fragment !== 'result' && <AnswersLine />}
      </CheckerContext>
    </AssessmentContext>
  );
}

interface Current {
  step: Step;
  opened: number;
  script: Fetched<LaterScript>;
}

/** What has fields begins anew with answers that took the place of others. */
function CurrentStep({ step, opened, script }: Current) {
  const { journey } = useAssessment();
  if (step.page === 'topics')
    return (
      <>
        {script.data && <script.data.SavedOffer />}
        <TopicsPage key={opened} preselected={step.chosen} />
      </>
    );
  if (step.page !== 'question') return <LaterPage name={step.page} script={script} />;
  const question = reachable(journey, step.address);
  return question ? <AskedQuestion key={opened} question={question} script={script} /> : <NoSuchStep />;
}
