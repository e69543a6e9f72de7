import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CheckerData, CheckerSentences } from '@/lib/checker-data';
import type { PlainDate } from '@/lib/dates';
import { freshDesk, isInUse, onDay, opened, type DeskState } from '@/lib/desk/desk-state';
import { deskFragment } from '@/lib/desk/linked-fragment';
import { inBothLanguages, sayInBothLanguages } from '@/lib/desk/two-languages';
import { journey, type Answers, type Journey } from '@/lib/questions/journey';
import type { Say } from '@/lib/words/speaker';
import { dayNow, useToday } from '../assessment/use-today';
import { useWordsFor } from '../assessment/use-words-for';
import { noteForHandOver } from './hand-over';
import { useCalm } from './use-calm';
import { scopeOf, useDeskForm, type DeskFields, type DeskForm } from './use-desk-form';

/** One visit at the desk: the answers, the day they are judged on, and the languages it is shown in. Kept in memory alone. */
export interface Visit extends Pick<DeskForm, 'form' | 'onChosen'> {
  japanese: CheckerData;
  /** In the visitor's language; Japanese itself on the Japanese page. */
  other: CheckerData;
  both: CheckerData;
  sayBoth: Say<CheckerSentences>;
  state: DeskState;
  journey: Journey;
  day: PlainDate;
  isToday: boolean;
  /** Whether midnight came during the visit, and with it another day of evaluation. */
  hasTurned: boolean;
  /** Whether there is anything to erase. */
  isInUse: boolean;
  update: (change: (state: DeskState) => DeskState) => void;
  /** The answers as they are now, also while the page waits to be drawn with them. */
  answersNow: () => Answers;
  /** Judges on another day; without one on today, whichever day that is. */
  setDay: (day: PlainDate | undefined) => void;
  /** Puts the answers of a link in the place of all others. */
  open: (answers: Answers) => void;
  /** Notes that something of the visit is on the clipboard. */
  noteCopied: () => void;
  /** Leaves nothing of the visit on the page. */
  end: (how: Ending) => void;
}

export type Ending = 'erased' | 'idle';

/** All that a visit is, for the few seconds in which erasing it can be undone. */
export interface VisitMemory {
  state: DeskState;
  /** The day it was judged on, where that was not today. */
  chosen: PlainDate | undefined;
  /** What stands in the fields, whether or not it is an answer. */
  fields: DeskFields;
  isCopied: boolean;
}

interface Given {
  japanese: CheckerData;
  other: CheckerData;
  /** The visit that goes on, where one was erased by mistake. */
  begun: VisitMemory | undefined;
  onEnd: (how: Ending, memory: VisitMemory) => void;
}

/** A visit that begins with nothing, or with all that was erased by mistake. */
export function useVisit({ begun, onEnd, ...data }: Given): Visit {
  const [state, setState] = useState(begun?.state ?? freshDesk);
  const latest = useRef(state);
  const [chosen, choose] = useState(begun?.chosen);
  const isCopied = useRef(begun?.isCopied ?? false);
  const calmly = useCalm();
  const { form, show, onChosen } = useDeskForm(state.problems);
  const { reset } = form;
  const today = useToday();
  const day = chosen ?? today;
  const { topics, household } = state;
  const japanese = useWordsFor(household, data.japanese);
  const other = useWordsFor(household, data.other);
  const way = useMemo(
    () => journey({ topics, household }, day, japanese.catalogue),
    [topics, household, day, japanese],
  );
  const both = useMemo(() => inBothLanguages(japanese, other), [japanese, other]);
  const sayBoth = useMemo(() => sayInBothLanguages(japanese, other), [japanese, other]);
  const update = useCallback(
    (change: (state: DeskState) => DeskState) => {
      const next = change(latest.current);
      if (next === latest.current) return;
      // Whatever a click changes next builds on it, and must find it in its fields; only the drawing waits for the click.
      latest.current = next;
      show(next);
      calmly(() => setState(latest.current));
    },
    [calmly, show],
  );
  useEffect(() => {
    if (begun) reset(begun.fields, { keepDefaultValues: true });
  }, [begun, reset]);
  const turn = useCallback(
    (next: PlainDate) =>
      update((before) => onDay(before, next, (question) => form.getValues(scopeOf(question)))),
    [form, update],
  );
  const isUsed = isInUse(state) || chosen !== undefined || form.formState.isDirty;
  const hasTurned = useTurn({ today, chosen, isUsed, turn });
  useEffect(
    () => noteForHandOver(() => (isUsed ? deskFragment(latest.current, chosen) : undefined)),
    [isUsed, chosen],
  );
  const actions = useMemo(
    () => ({
      update,
      onChosen,
      answersNow: () => latest.current,
      noteCopied: () => {
        isCopied.current = true;
      },
      end: (how: Ending) => {
        const fields = structuredClone(form.getValues());
        onEnd(how, { state: latest.current, chosen, fields, isCopied: isCopied.current });
      },
      setDay: (next: PlainDate | undefined) => {
        choose(next);
        turn(next ?? dayNow());
      },
      open: (answers: Answers) => {
        update(() => opened(answers));
        form.setValue('link', '', { shouldDirty: true });
      },
    }),
    [chosen, form, onChosen, onEnd, turn, update],
  );
  return {
    ...{ japanese, other, both, sayBoth, state, journey: way, day, form, ...actions },
    isToday: day === today,
    hasTurned,
    isInUse: isUsed,
  };
}

interface Turn {
  today: PlainDate;
  chosen: PlainDate | undefined;
  isUsed: boolean;
  turn: (day: PlainDate) => void;
}

/** Whether midnight came while the visit was judged on today: its answers are then looked at from the new day. */
function useTurn({ today, chosen, isUsed, turn }: Turn): boolean {
  const [begunOn, begin] = useState(today);
  const seenOn = useRef(today);
  useEffect(() => {
    if (seenOn.current === today) return;
    seenOn.current = today;
    if (chosen === undefined) turn(today);
  }, [today, chosen, turn]);
  if (begunOn !== today && (chosen !== undefined || !isUsed)) begin(today);
  return chosen === undefined && begunOn !== today;
}
