import { questionsAt } from '@/lib/answers/condition-questions';
import { reachable } from '@/lib/answers/steps';
import type { Path } from '@/lib/facts/household';
import type { Question } from '@/lib/questions/questions';
import { useChecker } from '../checker-context';
import { QuestionLink } from '../result/condition-questions';

/** The questions at these places that can be answered now. */
export function useAskable(paths: readonly Path[]): Question[] {
  const { journey } = useChecker();
  return questionsAt(paths, journey.household).filter(({ address }) => reachable(journey, address));
}

/** Questions with their answers, each with the way to give or change it. */
export function AnswerLinks({ questions }: { questions: readonly Question[] }) {
  return (
    <ul className="bullets mt-1">
      {questions.map((question) => (
        <li key={question.address}>
          <QuestionLink question={question} />
        </li>
      ))}
    </ul>
  );
}
