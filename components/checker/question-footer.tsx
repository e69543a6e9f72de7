import { useAssessment, useWords } from '../assessment/assessment-context';

/** The way on, and the way out to what the answers so far come to. */
export function QuestionFooter() {
  const words = useWords('CheckerPage');
  const { journey } = useAssessment();
  return (
    <div className="mt-8 mb-10 space-y-4">
      <button type="submit" className="button">
        {words('continue')}
      </button>
      {journey.asked.length > 0 && (
        <p>
          <a className="row-link" href="#result">
            {words('resultSoFar')}
          </a>
        </p>
      )}
    </div>
  );
}
