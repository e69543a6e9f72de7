import { BackLink } from '../back-link';
import { useText, useWords } from '../../assessment/assessment-context';
import { Sheet } from '../../assessment/sheet/sheet';
import { StepHeading } from '../step-heading';
import { usePageTitle } from '../use-page-title';

/** The sheet for the counter, and the way to paper. */
export function SheetPage() {
  const words = useWords('CheckerSheet');
  const print = useWords('CheckerResult')('print');
  usePageTitle(useText('CheckerSheet')('heading'));
  return (
    <div>
      <BackLink to="result" />
      <div className="screen-only mb-8 space-y-4">
        <p className="measure">{words('lead')}</p>
        <button type="button" className="button" onClick={() => window.print()}>
          {print}
        </button>
      </div>
      <Sheet Heading={StepHeading} />
    </div>
  );
}
