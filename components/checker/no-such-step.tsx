import { useAssessment, useText, useWords } from '../assessment/assessment-context';
import { useChecker } from './checker-context';
import { StepHeading } from './step-heading';
import { usePageTitle } from './use-page-title';

/** An address that names no question, or one that the answers do not lead to. */
export function NoSuchStep() {
  const words = useWords('CheckerNoSuchStep');
  const heading = useText('CheckerNoSuchStep')('heading');
  const { journey } = useAssessment();
  const { state } = useChecker();
  usePageTitle(heading);
  return (
    <div className="measure space-y-4">
      <StepHeading>{words('heading')}</StepHeading>
      <p>{words('advice')}</p>
      {state.topics.length > 0 && (
        <p>
          <a className="button" href={`#${journey.next?.address ?? 'check-answers'}`}>
            {journey.next ? words('next') : words('check')}
          </a>
        </p>
      )}
      <p>
        <a className="row-link" href="#topics">
          {words('start')}
        </a>
      </p>
    </div>
  );
}
