import type { Question } from '@/lib/questions/questions';
import { RubyText } from '../site/ruby-text';
import { useWords } from '../assessment/assessment-context';
import { useAnswerLines } from '../assessment/use-answer-lines';
import { useQuestionWords } from '../assessment/use-question-words';

/** One answer with the way to change it. */
export function AnswerRow({ question, answer }: { question: Question; answer: unknown }) {
  const words = useWords('CheckerReview');
  const { short } = useQuestionWords(question);
  const lines = useAnswerLines()(question, answer);
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 py-3 md:grid-cols-[2fr_3fr_auto]">
      <dt className="font-bold">
        <RubyText text={short} />
      </dt>
      <dd className="col-start-1 space-y-1 md:col-start-auto">
        {lines.map((line, index) => (
          <span key={index} className="block">
            <RubyText text={line} />
          </span>
        ))}
      </dd>
      <dd className="screen-only col-start-2 row-span-2 row-start-1 self-center md:col-start-auto md:row-span-1 md:self-start md:-my-2">
        <a className="row-link" href={`#${question.address}`}>
          <span>
            {answer === undefined ? words('answer') : words('change')}
            <span className="sr-only">
              {' '}
              <RubyText text={short} />
            </span>
          </span>
        </a>
      </dd>
    </div>
  );
}
