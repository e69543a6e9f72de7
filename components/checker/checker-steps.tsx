import type { CheckerData } from '@/lib/checker-data';
import { stepOf, type Step } from '@/lib/visit/fragment';
import { reachable } from '@/lib/visit/way';
import { AssessmentContext, useAssessment } from '../assessment/assessment-context';
import { CheckerContext } from './checker-context';
import { fetchLaterPages } from './fetch-later-pages';
import { ScenarioLine } from './compare/scenario-line';
import { AnswersLine } from './keep/answers-line';
import { LaterPage } from './later-page';
import type { LaterPages } from './later-pages';
import { NoSuchStep } from './no-such-step';
import { QuestionPage } from './question-page';
import { StateNotice } from './state-notice';
import { TopicsPage } from './topics-page';
import { useChecking } from './use-checking';
import { useFetched, type Fetched } from '../assessment/use-fetched';

/** From the topics through the questions to the result: shows the step that the address names. */
export function CheckerSteps({ data }: { data: CheckerData }) {
  const { assessment, frame, fragment, opened, notice } = useChecking(data);
  const step = stepOf(fragment, data.topics);
  // By everybody at the same step, once the first question stands: when it is asked for tells nothing about an answer.
  const pages = useFetched(step.page === 'topics' ? undefined : fetchLaterPages);
  return (
    <AssessmentContext value={assessment}>
      <CheckerContext value={frame}>
        <StateNotice notice={notice} />
        {fragment !== 'compare' && <ScenarioLine />}
        <CurrentStep key={fragment} step={step} opened={opened} pages={pages} />
        {fragment !== 'result' && <AnswersLine />}
      </CheckerContext>
    </AssessmentContext>
  );
}

interface Current {
  step: Step;
  opened: number;
  pages: Fetched<LaterPages>;
}

/** What has fields begins anew with answers that took the place of others. */
function CurrentStep({ step, opened, pages }: Current) {
  const { journey } = useAssessment();
  if (step.page === 'topics') return <TopicsPage key={opened} preselected={step.chosen} />;
  if (step.page !== 'question') return <LaterPage name={step.page} pages={pages} />;
  const question = reachable(journey, step.address);
  return question ? <QuestionPage key={opened} question={question} /> : <NoSuchStep />;
}
