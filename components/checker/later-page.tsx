import type { PageName } from '@/lib/visit/fragment';
import { useAssessment, useText, useWords } from '../assessment/assessment-context';
import { useLater } from '../assessment/later-context';
import type { LaterScript } from './later-script';
import { NotArrived } from '../assessment/not-arrived';
import type { Fetched } from '../assessment/use-fetched';
import { StepHeading } from './step-heading';
import { usePageTitle } from './use-page-title';

interface Props {
  name: PageName;
  script: Fetched<LaterScript>;
}

/** A page of the second script, once that has arrived. */
export function LaterPage({ name, script: { data: script, ...fetching } }: Props) {
  const { locale } = useAssessment().data;
  const { words } = useLater();
  if (fetching.hasFailed) return <Missing retry={fetching.retry} />;
  if (!script) return <NotArrived locale={locale} words={words} {...fetching} />;
  const Page = script.pages[name];
  return <Page />;
}

/** Where the script did not come: nothing is lost, and another try. */
function Missing({ retry }: Pick<Fetched<LaterScript>, 'retry'>) {
  const { locale } = useAssessment().data;
  const words = useWords('CheckerPage');
  const text = useText('CheckerPage');
  const load = { ...useLater().words, failed: text('missing') };
  usePageTitle(text('missingHeading'));
  return (
    <>
      <StepHeading>{words('missingHeading')}</StepHeading>
      <NotArrived locale={locale} words={load} hasFailed retry={retry} />
    </>
  );
}
