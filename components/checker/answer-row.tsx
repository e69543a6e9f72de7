import type { Question } from '@/lib/questions/questions';
import { RubyText } from '../site/ruby-text';
import { useAnswerLines } from '../assessment/use-answer-lines';
import { useQuestionWords } from '../assessment/use-question-words';
import { ReviewRow } from './review-row';

/** One answer with the way to change it. */
export function AnswerRow({ question, answer }: { question: Question; answer: unknown }) {
  const { short } = useQuestionWords(question);
  const lines = useAnswerLines()(question, answer);
  return (
    <ReviewRow name={<RubyText text={short} />} to={question.address} isMissing={answer === undefined}>
      {lines.map((line, index) => (
        <span key={index} className="block">
          <RubyText text={line} />
        </span>
      ))}
    </ReviewRow>
  );
}
