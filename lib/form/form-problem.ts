import type { ProblemValues } from './problem-sentence';
import type { FieldName } from './form-values';
import type { DateProblem } from './typed-date/read-typed-date';

/** The closed set of what can be wrong with a filled form; the checker has one sentence for each. */
export type FormProblemCode =
  | DateProblem['code']
  | 'area-missing'
  | 'choose-alone'
  | 'choose-any'
  | 'choose-one'
  | 'choose-topics'
  | 'date-or-box'
  | 'end-before-start'
  | 'municipality-missing'
  | 'no-children'
  | 'no-periods'
  | 'number-missing'
  | 'number-or-box'
  | 'number-wrong'
  | 'overlap'
  | 'place-missing'
  | 'study-missing'
  | 'too-many-children'
  | 'too-many-periods'
  | 'work-missing';

/** One thing wrong with a form: at which field (`date.year`, `periods.1.from.month`), and what its sentence needs. */
export type FormProblem = {
  readonly field: FieldName;
  readonly code: FormProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
};

/** An answer, or the problems that stand in its way. */
export type ReadAnswer<T> = { readonly answer: T } | { readonly problems: readonly FormProblem[] };

export const found = <T>(answer: T): ReadAnswer<T> => ({ answer });

export const refuse = (...problems: readonly FormProblem[]): ReadAnswer<never> => ({ problems });

export function problem<Code extends FormProblemCode>(
  field: FieldName,
  code: Code,
  ...values: ProblemValues<Code>
): FormProblem {
  return { field, code, values: Object.assign({}, ...values) };
}

/** Where in a list a problem stands, and its item counted from 1: 2 and `periodsFrom` for `periods.1.from.month`; undefined outside lists. */
export function itemOf({
  field,
  code,
}: FormProblem):
  { place: 'children' | 'periods' | 'periodsFrom' | 'periodsUntil'; number: number } | undefined {
  const [list, item, part] = field.split('.');
  if ((list !== 'children' && list !== 'periods') || item === undefined) return undefined;
  const number = Number(item) + 1;
  // What two dates do not agree on is a matter of the whole period.
  if (list === 'children' || code === 'overlap' || code === 'end-before-start')
    return { place: list, number };
  return { place: part === 'from' ? 'periodsFrom' : part === 'until' ? 'periodsUntil' : list, number };
}
