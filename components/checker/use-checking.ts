import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckerData } from '@/lib/checker-data';
import { freshState, type CheckerState } from '@/lib/answers/checker-state';
import { dayInJapan } from '@/lib/dates';
import { journey, type Answers } from '@/lib/questions/journey';
import type { CheckerFrame } from './checker-context';
import { noteDeviceChange } from './keep/device';
import { forgetLink } from './keep/linked-text';
import { loadState, removeEverything, saveState, type StorageNotice } from './storage';
import { goInstead, useFragment } from './use-fragment';

interface Kept {
  state: CheckerState;
  notice?: StorageNotice;
}

/** The answers of this tab, the way they lead, and where on it the visitor is. */
export function useChecking(data: CheckerData): {
  frame: CheckerFrame;
  fragment: string;
  notice?: StorageNotice;
} {
  const { fragment, ...place } = useFragment();
  const [day] = useState(() => dayInJapan(new Date()));
  const [kept, setKept] = useState<Kept>(() => loadState(day, data.topics));
  const latest = useRef(kept.state);
  const { topics, household } = kept.state;
  const lead = useCallback(
    ({ topics, household }: Answers) => journey({ topics, household }, day, data.catalogue),
    [day, data],
  );
  const way = useMemo(() => lead({ topics, household }), [lead, topics, household]);

  const show = useCallback((next: Kept) => {
    latest.current = next.state;
    setKept(next);
  }, []);
  const update = useCallback(
    (change: (state: CheckerState) => CheckerState) => {
      const state = change(latest.current);
      show(saveState(state) ? { state } : { state, notice: 'not-kept' });
      return state;
    },
    [show],
  );
  const erase = useCallback(() => {
    removeEverything();
    noteDeviceChange();
    forgetLink();
    show({ state: freshState, notice: 'erased' });
    goInstead('topics');
  }, [show]);

  useEffect(() => {
    // A page that the browser kept as it was may show answers that were changed or erased in another language since.
    const reload = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      forgetLink();
      noteDeviceChange();
      show(loadState(day, data.topics));
    };
    window.addEventListener('pageshow', reload);
    return () => window.removeEventListener('pageshow', reload);
  }, [day, data, show]);

  const frame = { data, day, ...place, state: kept.state, journey: way, lead, update, erase };
  return { frame, fragment, ...(kept.notice && { notice: kept.notice }) };
}
