import { useSyncExternalStore } from 'react';

/** Where on the page somebody is, from the address: `call/relocation-grant` → `['call', 'relocation-grant']`. */
export function useAddress(): readonly string[] {
  const fragment = useSyncExternalStore(whenItChanges, () => window.location.hash);
  return fragment.slice(1).split('/');
}

function whenItChanges(tell: () => void): () => void {
  // Links tell one of them or both; on the way back only the first comes before the browser scrolls to where somebody was.
  const events = ['popstate', 'hashchange'] as const;
  for (const each of events) window.addEventListener(each, tell);
  return () => events.forEach((each) => window.removeEventListener(each, tell));
}
