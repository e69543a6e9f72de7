import type { CheckerState } from '@/lib/visit/checker-state';
import { savedText } from '@/lib/visit/saved-text';

/** `not-kept`: the browser refuses to keep anything. `unreadable`: what it had kept was damaged or of another version. `erased`: as asked. */
export type StorageNotice = 'erased' | 'not-kept' | 'unreadable';

/** Whatever the checker keeps in the browser has a name that begins so. */
const name = 'checker';

/** What this tab kept, as it was written; null where that is nothing, undefined where the browser refuses to keep anything. */
export function keptInTab(): string | null | undefined {
  // While the page is being made there is no tab.
  if (typeof window === 'undefined') return null;
  try {
    return window.sessionStorage.getItem(name);
  } catch {
    return undefined;
  }
}

/** Keeps the state in this tab; tells whether the browser let us. */
export function saveState(state: CheckerState): boolean {
  try {
    window.sessionStorage.setItem(name, savedText(state));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing that the checker ever kept, neither in this tab nor on this device; only what it returns can still put that back. */
export function removeEverything(): () => void {
  const removed: (() => void)[] = [];
  for (const area of ['sessionStorage', 'localStorage'] as const) {
    try {
      const storage = window[area];
      for (const [key, text] of Object.entries<string>(storage)) {
        if (!key.startsWith(name)) continue;
        storage.removeItem(key);
        removed.push(() => storage.setItem(key, text));
      }
    } catch {
      // Where nothing can be kept there is nothing to remove.
    }
  }
  return () => removed.forEach((putBack) => putBack());
}
