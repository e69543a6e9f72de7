import { useEffect, useMemo } from 'react';
import { readKept } from '@/lib/share/kept-text';
import { useAssessment } from '../../assessment/assessment-context';
import { useWrongClock } from '../../assessment/use-today';
import { removeFromDevice, useDevice } from './device';

/** The answers that this device keeps, and until when. Those whose time is over are removed, unless the clock that says so cannot be right. */
export function useKept() {
  const { data, day } = useAssessment();
  const text = useDevice();
  const kept = useMemo(
    () => (text === null ? undefined : readKept(text, day, data.topics)),
    [text, day, data],
  );
  const isClockWrong = useWrongClock();
  const isOver = text !== null && !kept && !isClockWrong;
  useEffect(() => {
    if (isOver) removeFromDevice();
  }, [isOver]);
  return kept && { ...kept, text: text ?? '' };
}
