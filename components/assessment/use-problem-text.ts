import { itemOf, type FormProblem } from '@/lib/form/form-problem';
import { problemValues } from '@/lib/form/problem-values';
import { useAssessment, useText } from './assessment-context';

/** The sentence for a problem; `isAlone` names the child, or the period and which of its dates, it is about, where it does not stand beside it. */
export function useProblemText(): (problem: FormProblem, isAlone?: boolean) => string {
  const { formats } = useAssessment().data;
  const text = useText('CheckerProblems');
  const within = useText('CheckerProblemOf');
  return (problem, isAlone = false) => {
    const sentence = text(problem.code, problemValues(problem, formats));
    const item = isAlone ? itemOf(problem) : undefined;
    return item ? within(item.place, { number: item.number, problem: sentence }) : sentence;
  };
}
