import type { ComponentType } from 'react';
import type { CheckerData } from '@/lib/checker-data';
import { stepOf, type PageName } from '@/lib/answers/fragment';
import { reachable } from '@/lib/answers/steps';
import { CheckerContext } from './checker-context';
import { CheckAnswers } from './check-answers';
import { ComparePage } from './compare/compare-page';
import { PlanLine } from './compare/plan-line';
import { AnswersLine } from './keep/answers-line';
import { KeepPage } from './keep/keep-page';
import { OpenPage } from './keep/open-page';
import { NoSuchStep } from './no-such-step';
import { PapersPage } from './papers/papers-page';
import { PlanPage } from './plan/plan-page';
import { QuestionPage } from './question-page';
import { ResultPage } from './result-page';
import { SheetPage } from './sheet/sheet-page';
import { StateNotice } from './state-notice';
import { TopicsPage } from './topics-page';
import { useChecking } from './use-checking';

/** From the topics through the questions to the result: shows the step that the address names. */
export function Journey({ data }: { data: CheckerData }) {
  const { frame, fragment, opened, notice } = useChecking(data);
  return (
    <CheckerContext value={frame}>
      <StateNotice notice={notice} />
      {fragment !== 'compare' && <PlanLine />}
      <CurrentStep key={fragment} fragment={fragment} opened={opened} frame={frame} />
      {fragment !== 'result' && <AnswersLine />}
    </CheckerContext>
  );
}

type Current = Pick<ReturnType<typeof useChecking>, 'fragment' | 'opened' | 'frame'>;

/** What has fields begins anew with answers that took the place of others. */
function CurrentStep({ fragment, opened, frame }: Current) {
  const step = stepOf(fragment, frame.data.topics);
  if (step.page === 'topics') return <TopicsPage key={opened} preselected={step.chosen} />;
  if (step.page !== 'question') {
    const Page = pages[step.page];
    return <Page />;
  }
  const question = reachable(frame.journey, step.address);
  return question ? <QuestionPage key={opened} question={question} /> : <NoSuchStep />;
}

const pages = {
  'check-answers': CheckAnswers,
  compare: ComparePage,
  keep: KeepPage,
  open: OpenPage,
  papers: PapersPage,
  plan: PlanPage,
  result: ResultPage,
  sheet: SheetPage,
} satisfies Record<PageName, ComponentType>;
