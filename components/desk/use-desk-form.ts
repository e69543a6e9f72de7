import { useCallback, useMemo, useRef } from 'react';
import { useForm, type FieldErrors, type FieldPath, type UseFormReturn } from 'react-hook-form';
import type { FormValues } from '@/lib/form/form-values';
import { changedFields } from '@/lib/desk/changed-fields';
import { freshDesk, isTyped, questionsOf, shownForm, type DeskState } from '@/lib/desk/desk-state';
import type { Question } from '@/lib/questions/questions';
import { errorsOf } from '../assessment/form-problems';

/** Everything that can be typed or ticked on the desk's page. */
export type DeskFields = {
  /** What is pasted or scanned. */
  link: string;
  /** The form of each question, by its address. */
  questions: Record<string, FormValues>;
};

export interface DeskForm {
  form: UseFormReturn<DeskFields>;
  /** Puts the answers into their fields. Whoever is in a field that holds its answer already is not disturbed. */
  show: (state: DeskState) => void;
  /** Tells the address of the question each time that something was chosen, added or removed by hand, until the returned function is called. */
  onChosen: (tell: (address: string) => void) => () => void;
}

/** Where the form of a question stands in that of the page. */
export const scopeOf = ({ address }: Question) => `questions.${address}` as const;

/** The form of the whole page: what is typed is in it and nowhere else, until it is an answer. */
export function useDeskForm(problems: DeskState['problems']): DeskForm {
  const errors = useMemo(() => deskErrors(problems), [problems]);
  const form = useForm<DeskFields>({ defaultValues: emptyFields(), errors, shouldFocusError: false });
  const isShowing = useRef(false);
  const { getValues, setValue, subscribe } = form;
  const show = useCallback(
    (state: DeskState) => {
      isShowing.current = true;
      for (const question of questionsOf(state)) {
        const shown = shownForm(state, question);
        if (!shown) continue;
        const scope = scopeOf(question);
        for (const [name, value] of changedFields(getValues(scope), shown, scope))
          // Name and value come from one and the same form.
          setValue(name as FieldPath<DeskFields>, value as never);
      }
      isShowing.current = false;
    },
    [getValues, setValue],
  );
  const onChosen = useCallback(
    (tell: (address: string) => void) =>
      subscribe({
        formState: { values: true },
        callback: ({ name = '' }) => {
          const [part, address] = name.split('.');
          if (part === 'questions' && address && !isTyped(name) && !isShowing.current) tell(address);
        },
      }),
    [subscribe],
  );
  return { form, show, onChosen };
}

function emptyFields(): DeskFields {
  const forms = questionsOf(freshDesk).map((question) => [question.address, shownForm(freshDesk, question)]);
  return { link: '', questions: Object.fromEntries(forms) };
}

function deskErrors(problems: DeskState['problems']): FieldErrors<DeskFields> {
  const errors = Object.entries(problems).map(([address, found]) => [address, errorsOf(found)]);
  return { questions: Object.fromEntries(errors) };
}
