import { useText, useWords } from '../assessment/assessment-context';
import { useLater } from '../assessment/later-context';
import { NotArrived } from '../assessment/not-arrived';
import type { Fetched } from '../assessment/use-fetched';
import { StepHeading } from './step-heading';
import { usePageTitle } from './use-page-title';

type Fetching = Pick<Fetched<unknown>, 'hasFailed' | 'retry'>;

/** What stands in the place of a step while what it needs is fetched. */
export function StillToCome(fetching: Fetching) {
  const { words } = useLater();
  if (fetching.hasFailed) return <Missing {...fetching} />;
  return <NotArrived words={words} {...fetching} />;
}

/** Where it did not come: nothing is lost, and another try. */
function Missing(fetching: Fetching) {
  const words = useWords('CheckerPage');
  const text = useText('CheckerPage');
  const load = { ...useLater().words, failed: text('missing') };
  usePageTitle(text('missingHeading'));
  return (
    <>
      <StepHeading>{words('missingHeading')}</StepHeading>
      <NotArrived words={load} {...fetching} />
    </>
  );
}
