import type { PageName } from '@/lib/visit/fragment';
import { useAssessment } from '../assessment/assessment-context';
import { useLater } from '../assessment/later-context';
import type { LaterPages } from './later-pages';
import { NotArrived } from '../assessment/not-arrived';
import type { Fetched } from '../assessment/use-fetched';

interface Props {
  name: PageName;
  pages: Fetched<LaterPages>;
}

/** A page of the second script, once that has arrived. */
export function LaterPage({ name, pages: { data: pages, ...fetching } }: Props) {
  const { locale } = useAssessment().data;
  const { words } = useLater();
  if (!pages) return <NotArrived locale={locale} words={words} {...fetching} />;
  const Page = pages[name];
  return <Page />;
}
