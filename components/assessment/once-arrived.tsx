import type { ReactNode } from 'react';
import { useAssessment } from './assessment-context';
import { useLater } from './later-context';
import { NotArrived } from './not-arrived';

/** Something that needs what is fetched after rules and words: until then it says so, and offers another try. */
export function OnceArrived({ children }: { children: ReactNode }) {
  const { locale } = useAssessment().data;
  const { data: later, ...fetching } = useLater();
  return later ? children : <NotArrived locale={locale} {...fetching} />;
}
