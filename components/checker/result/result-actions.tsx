import { useWords } from '../../assessment/assessment-context';
import { EraseButton } from '../erase-button';
import { KeepLink } from '../keep/answers-line';
import { PlanLinks } from '../plan/plan-links';
import { SheetLink } from '../sheet/sheet-link';

/** What to do with the result: print it, go on or correct an answer, leave nothing behind. */
export function ResultActions() {
  const words = useWords('CheckerResult');
  const compare = useWords('CheckerCompare');
  return (
    <div className="screen-only mt-4 flex flex-wrap items-center gap-x-6">
      <button type="button" className="button button-quiet min-h-12 px-5" onClick={() => window.print()}>
        {words('print')}
      </button>
      <a className="row-link" href="#check-answers">
        {words('correct')}
      </a>
      <PlanLinks />
      <SheetLink />
      <a className="row-link" href="#compare">
        {compare('link')}
      </a>
      <KeepLink />
      <EraseButton />
    </div>
  );
}
