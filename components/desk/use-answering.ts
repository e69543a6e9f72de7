import { useEffect, useMemo } from 'react';
import { questionsOf, settled, withoutAnswer, type DeskState } from '@/lib/desk/desk-state';
import type { Question } from '@/lib/questions/questions';
import { useDesk } from './desk-context';
import { scopeOf } from './use-desk-form';

/** What can be done with the fields of a question. */
export interface Answering {
  /** `isLeft`: whether the whole question was left, not only one of its fields. */
  settle: (question: Question, isLeft: boolean) => void;
  takeBack: (question: Question) => void;
}

/** What is chosen counts at once, what is typed when its field is left. */
export function useAnswering(): Answering {
  const { day, form, onChosen, update } = useDesk();
  const { settle, answering } = useMemo(() => {
    const settle = (state: DeskState, question: Question, isLeft: boolean) => {
      const typed = form.getValues(scopeOf(question));
      return typed ? settled(state, question, typed, day, isLeft) : state;
    };
    const answering: Answering = {
      settle: (question, isLeft) => update((state) => settle(state, question, isLeft)),
      takeBack: (question) => update((state) => withoutAnswer(state, question, day)),
    };
    return { settle, answering };
  }, [day, form, update]);
  useEffect(
    () =>
      onChosen((address) =>
        update((state) => {
          const question = questionsOf(state).find((each) => each.address === address);
          return question ? settle(state, question, false) : state;
        }),
      ),
    [onChosen, settle, update],
  );
  return answering;
}
