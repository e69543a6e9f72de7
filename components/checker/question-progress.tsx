import { parseDateRange } from '@/lib/dates';
import { formatDate } from '@/lib/i18n/format';
import { childrenOf } from '@/lib/questions/journey';
import type { Question } from '@/lib/questions/questions';
import { useChecker, useWords } from './checker-context';

/** How far the visitor is, without a total that the answers would change, and whom the question is about. */
export function QuestionProgress({ question }: { question: Question }) {
  const { journey, state, data } = useChecker();
  const words = useWords('CheckerProgress');
  const place = journey.asked.findIndex(({ address }) => address === question.address);
  const number = (place < 0 ? journey.asked.length : place) + 1;
  const { birthDate } = childrenOf(state.household)[question.child ?? -1] ?? {};
  const born = birthDate === undefined ? undefined : parseDateRange(birthDate);
  return (
    <p className="mt-2 mb-1 flex flex-wrap gap-x-3 text-small text-solid-gray-700">
      <span>{words('number', { number })}</span>
      {question.child === undefined ? (
        <span>{words(question.about === 'child' ? 'household' : question.about)}</span>
      ) : born ? (
        <span>{words('childBorn', { born: formatDate(born, data.locale) })}</span>
      ) : (
        <span>{words('child', { number: question.child + 1 })}</span>
      )}
    </p>
  );
}
