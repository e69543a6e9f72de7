import { useMemo } from 'react';
import { settled, withInput, withoutAnswer } from '@/lib/desk/desk-state';
import type { Question } from '@/lib/questions/questions';
import { useCalm } from './use-calm';
import { useDesk } from './desk-context';

/** What can be done with the fields of a question. */
export interface Answering {
  enter: (question: Question, field: string, value: unknown) => void;
  /** `isLeft`: whether the whole question was left, not only one of its fields. */
  settle: (question: Question, isLeft: boolean) => void;
  takeBack: (question: Question) => void;
}

export function useAnswering(): Answering {
  const { day, update } = useDesk();
  const calmly = useCalm();
  return useMemo(
    () => ({
      enter: (question, field, value) => update((state) => withInput(state, question, field, value, day)),
      settle: (question, isLeft) => calmly(() => update((state) => settled(state, question, day, isLeft))),
      takeBack: (question) => update((state) => withoutAnswer(state, question, day)),
    }),
    [calmly, day, update],
  );
}
