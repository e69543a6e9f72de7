import type { SheetWords } from '@/lib/sheet/sheet-words';
import { BackLink } from '../back-link';
import { useText, useWords } from '../../assessment/assessment-context';
import { LaterContext, useLater } from '../../assessment/later-context';
import { Sheet } from '../../assessment/sheet/sheet';
import { useFile } from '../../assessment/use-file';
import { StepHeading } from '../step-heading';
import { StillToCome } from '../still-to-come';
import { usePageTitle } from '../use-page-title';

/** The sheet for the counter, and the way to paper: in another language once the Japanese that stands beside it has arrived. */
export function SheetPage() {
  const later = useLater();
  const fetched = useFile<SheetWords>(later.besideUrl);
  if (later.besideUrl && !fetched.data) return <StillToCome {...fetched} />;
  return (
    <LaterContext value={{ ...later, beside: fetched.data }}>
      <WholeSheet />
    </LaterContext>
  );
}

function WholeSheet() {
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
