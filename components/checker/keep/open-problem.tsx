import { hasAnswers } from '@/lib/visit/has-answers';
import type { ShareProblem } from '@/lib/share/bits';
import { useText, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';
import { StepHeading } from '../step-heading';
import { usePageTitle } from '../use-page-title';

/** Why a link cannot be read, and the way on. The answers of this tab stay as they were. */
export function OpenProblem({ problem }: { problem: ShareProblem }) {
  const words = useWords('CheckerKeep');
  const { state } = useChecker();
  const isKept = hasAnswers(state);
  usePageTitle(useText('CheckerKeep')('problemHeading'));
  return (
    <div className="measure space-y-6">
      <StepHeading>{words('problemHeading')}</StepHeading>
      <p>{words(problem)}</p>
      {isKept && <p>{words('problemStay')}</p>}
      <p>
        <a className="button" href={isKept ? '#check-answers' : '#topics'}>
          {words(isKept ? 'toAnswers' : 'toStart')}
        </a>
      </p>
    </div>
  );
}
