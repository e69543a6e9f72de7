import type { PlainDate } from '../dates';
import { maxChildren } from '../facts/inputs';
import { found, problem, refuse, type ReadAnswer } from './form-problem';
import type { FormValuesOf } from './form-values';
import { readDateAnswer } from './read-date-answer';

/** A child as the form tells it: the birth date, and where the child stood in the answers before. */
export type ToldChild = { readonly birthDate: string; readonly was: number };

/** The list of children, none, or "I do not know". */
export function readChildren(
  { choice, children }: FormValuesOf<'children'>,
  day: PlainDate,
): ReadAnswer<ToldChild[] | 'unknown'> {
  if (!choice) return refuse(problem('choice', 'choose-one'));
  if (choice !== 'some') return found(choice === 'unknown' ? choice : []);
  if (children.length === 0) return refuse(problem('choice', 'no-children'));
  if (children.length > maxChildren) {
    return refuse(problem(`children.${maxChildren}.year`, 'too-many-children', { most: maxChildren }));
  }
  const told: ToldChild[] = [];
  const problems = children.flatMap((child, index) => {
    const read = readDateAnswer(child, `children.${index}`, day);
    if ('problems' in read) return read.problems;
    told.push({ birthDate: read.answer, was: child.was });
    return [];
  });
  return problems.length > 0 ? { problems } : found(told);
}
