import { get, set, type FieldError, type FieldErrors } from 'react-hook-form';
import type { FormProblem } from '@/lib/form/form-problem';
import type { FieldName, FormValues } from '@/lib/form/form-values';

/** What stands at a field in the errors of react-hook-form: the code of its first problem as the type, and all that their sentences need. */
type ProblemError = FieldError & { readonly problems: readonly FormProblem[] };

/** Problems as the errors of a form, each at its field. */
export function errorsOf(problems: readonly FormProblem[]): FieldErrors<FormValues> {
  const errors: FieldErrors<FormValues> = {};
  for (const problem of problems) {
    const before: ProblemError | undefined = get(errors, problem.field);
    const error: ProblemError = {
      type: before?.type ?? problem.code,
      problems: [...(before?.problems ?? []), problem],
    };
    set(errors, problem.field, error);
  }
  return errors;
}

/** The problems among errors, from the first field to the last. An item of a list may have moved since: the field is the one at which it now is. */
export function problemsIn(errors: unknown, field = ''): FormProblem[] {
  if (typeof errors !== 'object' || errors === null) return [];
  if (isProblemError(errors)) {
    // Errors stand at the fields of a form and nowhere else.
    return errors.problems.map((problem) => ({ ...problem, field: field as FieldName }));
  }
  return Object.entries(errors).flatMap(([key, part]) => problemsIn(part, field ? `${field}.${key}` : key));
}

const isProblemError = (error: object): error is ProblemError => 'problems' in error;
