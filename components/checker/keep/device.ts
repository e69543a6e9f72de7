import { useSyncExternalStore } from 'react';

const name = 'checker-kept';
const listeners = new Set<() => void>();

/** What this device keeps on request; null when there is nothing. Follows what other tabs keep and erase. */
export function useDevice(): string | null {
  return useSyncExternalStore(subscribe, read, () => null);
}

/** Whether this device keeps anything at the moment. */
export const isKeptOnDevice = (): boolean => read() !== null;

/** Keeps a text on this device until it is removed; tells whether the browser let us. */
export function keepOnDevice(text: string): boolean {
  return changed(() => window.localStorage.setItem(name, text));
}

/** Removes it; tells whether the browser let us. */
export function removeFromDevice(): boolean {
  return changed(() => window.localStorage.removeItem(name));
}

/** Looks again at what the device keeps, after somebody else changed it. */
export function noteDeviceChange(): void {
  for (const listener of listeners) listener();
}

function subscribe(onChange: () => void): () => void {
  // Other tabs are heard through the browser's own event.
  window.addEventListener('storage', onChange);
  listeners.add(onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    listeners.delete(onChange);
  };
}

function read(): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

function changed(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  } finally {
    noteDeviceChange();
  }
}
