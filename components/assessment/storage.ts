import { freshState, type CheckerState } from '@/lib/visit/checker-state';
import { readSaved, savedText } from '@/lib/visit/saved-state';
import type { PlainDate } from '@/lib/dates';
import type { Scope } from '@/lib/rules';

/** `not-kept`: the browser refuses to keep anything. `unreadable`: what it had kept was damaged or of another version. `erased`: as asked. */
export type StorageNotice = 'erased' | 'not-kept' | 'unreadable';

/** Whatever the checker keeps in the browser has a name that begins so. */
const name = 'checker';

/** The state that this tab kept, or a fresh one and what was wrong. */
export function loadState(
  day: PlainDate,
  topics: readonly Scope[],
): { state: CheckerState; notice?: StorageNotice } {
  try {
    const text = window.sessionStorage.getItem(name);
    if (text === null) return { state: freshState };
    const state = readSaved(text, day, topics);
    return state ? { state } : { state: freshState, notice: 'unreadable' };
  } catch {
    return { state: freshState, notice: 'not-kept' };
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

/** Leaves nothing that the checker ever kept, neither in this tab nor on this device. */
export function removeEverything(): void {
  for (const area of ['sessionStorage', 'localStorage'] as const) {
    try {
      const storage = window[area];
      for (const key of Object.keys(storage)) if (key.startsWith(name)) storage.removeItem(key);
    } catch {
      // Where nothing can be kept there is nothing to remove.
    }
  }
}
