import { parseDateRange } from '@/lib/dates';
import { formatDate } from '@/lib/i18n/format';
import { childrenOf } from '@/lib/questions/journey';
import type { Question } from '@/lib/questions/questions';
import { useAssessment, useWords } from '../assessment/assessment-context';
import { useChecker } from './checker-context';
import { useQuestionsInAll } from './use-questions-in-all';

/** How far the visitor is, about how many questions are still to come, and whom this one is about. */
export function QuestionProgress({ question }: { question: Question }) {
  const { journey, data } = useAssessment();
  const { state } = useChecker();
  const words = useWords('CheckerProgress');
  const place = journey.asked.findIndex(({ address }) => address === question.address);
  const number = (place < 0 ? journey.asked.length : place) + 1;
  const after = useQuestionsInAll(number) - number;
  const { birthDate } = childrenOf(state.household)[question.child ?? -1] ?? {};
  const born = birthDate === undefined ? undefined : parseDateRange(birthDate);
  return (
    <p className="mt-2 mb-1 flex flex-wrap gap-x-3 text-small text-solid-gray-700">
      <span key={`number ${number}`}>{words('number', { number })}</span>
      {after > 0 && <span key={`ahead ${after}`}>{words('ahead', { count: after })}</span>}
      {question.child === undefined ? (
        <span>{words(question.about === 'child' ? 'household' : question.about)}</span>
      ) : born ? (
        <span>{words('childBorn', { born: formatDate(born, data.formats) })}</span>
      ) : (
        <span>{words('child', { number: question.child + 1 })}</span>
      )}
    </p>
  );
}
