import { useEffect } from 'react';
import type { Drafts } from './drafts';

/** Has the browser ask before the page is reloaded or closed while something is typed and not recorded. */
export function useAskBeforeLeaving(drafts: Drafts): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (drafts.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [drafts]);
}
