import { questionsAt } from '@/lib/answers/condition-questions';
import type { Path } from '@/lib/facts/paths';
import { useChecker } from '../checker-context';
import { QuestionLink } from '../result/condition-questions';

/** The questions at these places with their answers, each with the way to give or change it. */
export function AnswerLinks({ paths }: { paths: readonly Path[] }) {
  const { household } = useChecker().journey;
  return (
    <ul className="bullets mt-1">
      {questionsAt(paths, household).map((question) => (
        <li key={question.address}>
          <QuestionLink question={question} />
        </li>
      ))}
    </ul>
  );
}
