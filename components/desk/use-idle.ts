import { useCallback, useEffect, useRef, useState } from 'react';
import { idleStep } from '@/lib/desk/idle';

const signs = ['keydown', 'pointerdown', 'pointermove', 'scroll', 'wheel'] as const;
const looks = ['focus', 'pageshow', 'visibilitychange'] as const;

/**
 * Seconds left before everything is erased, while nobody has used the page for long. It goes by the clock: a computer that slept
 * erases as soon as it wakes. Once the warning is shown, only `stay` ends it.
 */
export function useIdle(
  isWatching: boolean,
  onOver: () => void,
): { left: number | undefined; stay: () => void } {
  const [left, setLeft] = useState<number>();
  const last = useRef(0);
  const stay = useCallback(() => {
    last.current = Date.now();
    setLeft(undefined);
  }, []);
  useEffect(() => {
    if (!isWatching) return;
    last.current = Date.now();
    const look = () => {
      const step = idleStep((Date.now() - last.current) / 1000);
      if (step === 'erase') onOver();
      else setLeft(step === 'wait' ? undefined : step.left);
      return step;
    };
    const note = () => {
      if (look() === 'wait') last.current = Date.now();
    };
    const timer = window.setInterval(look, 1000);
    for (const sign of signs) window.addEventListener(sign, note, { capture: true, passive: true });
    for (const sign of looks) window.addEventListener(sign, look);
    return () => {
      window.clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, note, { capture: true });
      for (const sign of looks) window.removeEventListener(sign, look);
    };
  }, [isWatching, onOver]);
  return { left: isWatching ? left : undefined, stay };
}
