import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckerData } from '@/lib/checker-data';
import type { PlainDate } from '@/lib/dates';
import { freshState, type CheckerState } from '@/lib/visit/checker-state';
import { leading } from '@/lib/visit/leading';
import type { readSaved } from '@/lib/visit/saved-state';
import { savedText } from '@/lib/visit/saved-text';
import type { Assessment } from '../assessment/assessment-context';
import type { CheckerFrame } from './checker-context';
import { speaker } from '@/lib/words/speaker';
import { noteDeviceChange } from './keep/device';
import { forgetLink } from './keep/linked-text';
import { keptInTab, removeEverything, saveState, type StorageNotice } from '../assessment/storage';
import { goInstead, useFragment } from './use-fragment';
import { useUndo } from '../assessment/use-undo';
import { useToday } from '../assessment/use-today';
import { useWordsFor } from '../assessment/use-words-for';

interface Kept {
  state: CheckerState;
  notice?: StorageNotice;
}

/** The answers of this tab, the way they lead, and where on it the visitor is. Without `read`, which arrives later, nothing can have been kept. */
export function useChecking(
  data: CheckerData,
  read: typeof readSaved | undefined,
): {
  assessment: Assessment;
  frame: CheckerFrame;
  fragment: string;
  /** Another number once other answers took the place of those that the fields of this page began with. */
  opened: number;
  notice?: StorageNotice;
  /** Brings back what was just erased. */
  undo: (() => void) | undefined;
} {
  const { fragment, ...place } = useFragment();
  const day = useToday();
  const [kept, setKept] = useState<Kept>(() => keptAtFirst(read, day, data.topics));
  const latest = useRef(kept);
  // What is said of programmes comes later, and the way through the questions stays what it is.
  const { catalogue, topics: offered } = data;
  const [opened, reopen] = useState(0);
  const { topics, household } = kept.state;
  const lead = useMemo(() => leading(day, catalogue), [day, catalogue]);
  const answers = useMemo(() => ({ topics, household }), [topics, household]);
  const way = useMemo(() => lead(answers), [lead, answers]);

  const show = useCallback((next: Kept) => {
    latest.current = next;
    setKept(next);
  }, []);
  const open = useCallback(
    (next: Kept) => {
      reopen((times) => times + 1);
      show(next);
    },
    [show],
  );
  const update = useCallback(
    (change: (state: CheckerState) => CheckerState) => {
      const before = latest.current;
      const state = change(before.state);
      if (state !== before.state) show({ state, ...noticeAfter(before, state, saveState(state)) });
      return state;
    },
    [show],
  );
  const [undo, offer] = useUndo();
  const erase = () => {
    const { state } = latest.current;
    const putBack = removeEverything();
    forgetLink();
    open({ state: freshState, notice: 'erased' });
    noteDeviceChange();
    goInstead('topics');
    offer(() => {
      putBack();
      open({ state });
      noteDeviceChange();
      goInstead(fragment);
      offer(undefined);
    });
  };

  const readOn = useRef(day);
  useEffect(() => {
    if (!read || readOn.current === day) return;
    readOn.current = day;
    // What no longer fits the new day is asked for again, as when the page is opened anew.
    const state = read(savedText(latest.current.state), day, offered);
    if (state) show({ ...latest.current, state });
  }, [read, day, offered, show]);
  useEffect(() => {
    // A page that the browser kept as it was may show answers that were changed or erased in another language since.
    const reload = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      // A page without the second script has kept nothing itself: what there is comes from another one.
      if (!read) return keptInTab() ? window.location.reload() : undefined;
      forgetLink();
      noteDeviceChange();
      const found = keptAtFirst(read, day, offered);
      const asRead = (state: CheckerState) => JSON.stringify(read(savedText(state), day, offered));
      if (asRead(found.state) === asRead(latest.current.state)) show(found);
      else open(found);
    };
    window.addEventListener('pageshow', reload);
    return () => window.removeEventListener('pageshow', reload);
  }, [read, day, offered, open, show]);

  const { messages, formats } = data;
  const say = useMemo(() => speaker(messages, formats.intlTag), [messages, formats]);
  const said = useWordsFor(household, data);
  const assessment = useMemo(
    () => ({ data: said, say, day, answers, journey: way }),
    [said, say, day, answers, way],
  );
  const frame = { ...place, state: kept.state, lead, update, erase };
  return { assessment, frame, fragment, opened, undo, ...(kept.notice && { notice: kept.notice }) };
}

/** What was said stays until somebody answers; that nothing could be kept, until something is. */
function noticeAfter(
  { state: before, notice }: Kept,
  state: CheckerState,
  isKept: boolean,
): Pick<Kept, 'notice'> {
  if (!isKept) return { notice: 'not-kept' };
  const isAnswered = before.household !== state.household || before.topics !== state.topics;
  return isAnswered || !notice || notice === 'not-kept' ? {} : { notice };
}

/** The state that this tab kept, or a fresh one and what was wrong. */
function keptAtFirst(
  read: typeof readSaved | undefined,
  day: PlainDate,
  topics: CheckerData['topics'],
): Kept {
  const text = keptInTab();
  if (text === undefined) return { state: freshState, notice: 'not-kept' };
  if (text === null) return { state: freshState };
  const state = read?.(text, day, topics);
  return state ? { state } : { state: freshState, notice: 'unreadable' };
}
