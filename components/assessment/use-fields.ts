import { createContext, useContext } from 'react';
import { get, useFormState, type FieldPath } from 'react-hook-form';
import type { FormProblem } from '@/lib/form/form-problem';
import type { FieldName, FormValues } from '@/lib/form/form-values';
import { controlId, problemId } from './field-ids';
import { problemsIn } from './form-problems';

/** Where the form of a question stands in the form of the page; nowhere, where the two are the same. */
export const FieldScope = createContext('');

/** The name that a field of the question has in the form of the page. */
export function useFieldName(): <N extends FieldPath<FormValues>>(name: N) => N {
  const scope = useContext(FieldScope);
  // Under its scope a form is the same as alone, so the longer name leads to what the shorter one is typed for.
  return <N extends FieldPath<FormValues>>(name: N) => within(scope, name) as N;
}

/** The ids of a field and of what is wrong with it, on this page only once. */
export function useFieldIds(): Record<'controlId' | 'problemId', (field: string) => string> {
  const scope = useContext(FieldScope);
  return {
    controlId: (field) => controlId(within(scope, field)),
    problemId: (field) => problemId(within(scope, field)),
  };
}

/** Everything that is wrong with the form of the question, or with one of its fields and what belongs to it. */
export function useProblems(field?: FieldName): FormProblem[] {
  const scope = useContext(FieldScope);
  const { errors } = useFormState<FormValues>();
  const path = within(scope, field);
  return problemsIn(path ? get(errors, path) : errors, field);
}

/** What is said first of everything wrong with a field. */
export function useProblem(field: FieldName): FormProblem | undefined {
  return useProblems(field)[0];
}

/** The id of the sentence that says what is wrong with the answer as a whole, and not with one of its fields. */
export function useProblemOfWhole(): string | undefined {
  const [problem] = useProblems();
  const { problemId } = useFieldIds();
  return problem?.field === 'choice' || problem?.field === 'chosen' ? problemId(problem.field) : undefined;
}

const within = (scope: string, field?: string): string => [scope, field].filter(Boolean).join('.');
