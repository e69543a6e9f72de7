import { itemOf, type FormProblem } from '@/lib/answers/form-problem';
import { parseDate } from '@/lib/dates';
import { formatDate } from '@/lib/i18n/format';
import { useChecker, useText } from './checker-context';

/** The sentence for a problem; `isAlone` names the child, or the period and which of its dates, it is about, where it does not stand beside it. */
export function useProblemText(): (problem: FormProblem, isAlone?: boolean) => string {
  const { locale } = useChecker().data;
  const text = useText('CheckerProblems');
  const within = useText('CheckerProblemOf');
  return (problem, isAlone = false) => {
    const shown = Object.entries(problem.values).map(([name, value]) => {
      const day = parseDate(String(value));
      return [name, day ? formatDate(day, locale) : value];
    });
    const sentence = text(problem.code, Object.fromEntries(shown));
    const item = isAlone ? itemOf(problem) : undefined;
    return item ? within(item.place, { number: item.number, problem: sentence }) : sentence;
  };
}
