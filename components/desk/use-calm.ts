import { useCallback, useEffect, useRef } from 'react';

/**
 * Runs something that may move the page, but not while a button of the mouse or a finger is down: what moves away under it gets no click.
 */
export function useCalm(): (run: () => void) => void {
  const isDown = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const press = () => {
      isDown.current = true;
    };
    const release = () => {
      isDown.current = false;
      // The click comes after the release.
      window.setTimeout(() => {
        for (const run of waiting.current.splice(0)) run();
      });
    };
    window.addEventListener('pointerdown', press, { capture: true });
    for (const end of ['pointerup', 'pointercancel'])
      window.addEventListener(end, release, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', press, { capture: true });
      for (const end of ['pointerup', 'pointercancel'])
        window.removeEventListener(end, release, { capture: true });
    };
  }, []);
  return useCallback((run) => {
    if (isDown.current) waiting.current.push(run);
    else run();
  }, []);
}
