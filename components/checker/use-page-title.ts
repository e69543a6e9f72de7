import { useEffect } from 'react';
import { withoutRuby } from '@/lib/i18n/ruby';
import { usePlainWords } from '../assessment/assessment-context';

/** Names the step in the browser's tab; a page with errors says so first. */
export function usePageTitle(heading: string, hasErrors = false): void {
  const site = usePlainWords('Site')('title');
  const frame = usePlainWords('CheckerPage');
  const title = frame(hasErrors ? 'errorTitle' : 'title', { heading: withoutRuby(heading), site });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
