import { useWords } from '../../assessment/assessment-context';

/** The ways from the result to what has to be done: the days to keep and the papers to fetch. */
export function PlanLinks() {
  const plan = useWords('CheckerPlan');
  const papers = useWords('CheckerPapers');
  return (
    <>
      <a className="row-link" href="#plan">
        {plan('open')}
      </a>
      <a className="row-link" href="#papers">
        {papers('open')}
      </a>
    </>
  );
}
