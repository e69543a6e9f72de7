import type { Question } from '@/lib/questions/questions';
import { QuestionLink } from './result/condition-questions';

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
