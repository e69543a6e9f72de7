import type { PageName } from '@/lib/visit/fragment';
import { useAssessment } from '../assessment/assessment-context';
import { useLater } from '../assessment/later-context';
import type { LaterScript } from './later-script';
import { NotArrived } from '../assessment/not-arrived';
import type { Fetched } from '../assessment/use-fetched';

interface Props {
  name: PageName;
  script: Fetched<LaterScript>;
}

/** A page of the second script, once that has arrived. */
export function LaterPage({ name, script: { data: script, ...fetching } }: Props) {
  const { locale } = useAssessment().data;
  const { words } = useLater();
  if (!script) return <NotArrived locale={locale} words={words} {...fetching} />;
  const Page = script.pages[name];
  return <Page />;
}
