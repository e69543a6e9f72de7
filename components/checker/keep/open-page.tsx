import { useEffect, useMemo } from 'react';
import { hasAnswers } from '@/lib/visit/has-answers';
import { freshState } from '@/lib/visit/checker-state';
import type { SharedAnswers } from '@/lib/share/answers-text';
import { broughtAnswers } from '@/lib/share/brought-answers';
import { useAssessment, useText, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { NoSuchStep } from '../no-such-step';
import { StepHeading } from '../step-heading';
import { goInstead } from '../use-fragment';
import { usePageTitle } from '../use-page-title';
import { forgetLink, linkedText } from './linked-text';
import { OpenProblem } from './open-problem';

/** What was opened with a link: its answers, after asking when there are others, or why they cannot be read. */
export function OpenPage() {
  const { data, day } = useAssessment();
  const { state } = useChecker();
  const text = linkedText();
  const read = useMemo(
    () => (text === undefined ? undefined : broughtAnswers(text, day, data.topics)),
    [text, day, data],
  );
  if (!read) return <NoSuchStep />;
  if ('problem' in read) return <OpenProblem problem={read.problem} />;
  return hasAnswers(state) ? <AskFirst answers={read} /> : <TakeOver answers={read} />;
}

function TakeOver({ answers }: { answers: SharedAnswers }) {
  const takeOver = useTakeOver(answers);
  useEffect(takeOver, [takeOver]);
  return null;
}

function AskFirst({ answers }: { answers: SharedAnswers }) {
  const words = useWords('CheckerKeep');
  const takeOver = useTakeOver(answers);
  usePageTitle(useText('CheckerKeep')('openHeading'));
  return (
    <div className="measure space-y-6">
      <StepHeading>{words('openHeading')}</StepHeading>
      <p>{words('openAsk')}</p>
      <p className="flex flex-wrap gap-4">
        <button type="button" className="button" onClick={takeOver}>
          {words('openReplace')}
        </button>
        <button type="button" className="button button-quiet" onClick={leave}>
          {words('openStay')}
        </button>
      </p>
    </div>
  );
}

function useTakeOver(answers: SharedAnswers) {
  const { update } = useChecker();
  return useMemo(
    () => () => {
      update(() => ({ ...freshState, ...answers }));
      leave();
    },
    [answers, update],
  );
}

function leave() {
  forgetLink();
  goInstead('check-answers');
}
