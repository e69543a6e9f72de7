import { useCallback, useEffect, useState } from 'react';

/** For how long what was erased can be brought back. */
export const secondsToUndo = 10;

type Undo = () => void;

/** A way back that is there for ten seconds, and only while the page is in sight: afterwards nothing remembers what it leads to. */
export function useUndo(): [Undo | undefined, (undo: Undo | undefined) => void] {
  const [kept, keep] = useState<{ undo: Undo | undefined }>();
  useEffect(() => {
    if (!kept) return;
    const forget = () => keep(undefined);
    const timer = window.setTimeout(forget, secondsToUndo * 1000);
    window.addEventListener('pagehide', forget);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pagehide', forget);
    };
  }, [kept]);
  const offer = useCallback((undo: Undo | undefined) => keep({ undo }), []);
  return [kept?.undo, offer];
}
