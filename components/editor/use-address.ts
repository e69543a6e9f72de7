import { useSyncExternalStore } from 'react';

/** Where on the page somebody is, from the address: `call/relocation-grant` → `['call', 'relocation-grant']`. */
export function useAddress(): readonly string[] {
  const fragment = useSyncExternalStore(whenItChanges, () => window.location.hash);
  return fragment.slice(1).split('/');
}

function whenItChanges(tell: () => void): () => void {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}
