import { answerAt } from '@/lib/facts/exact';
import type { Question } from '@/lib/questions/questions';
import { useAnswerLines } from '../assessment/use-answer-lines';
import { useQuestionWords } from '../assessment/use-question-words';
import { RubyText } from '../site/ruby-text';
import { useDesk, useDeskWords } from './desk-context';

/** An answer that does not matter at present. It is kept, and counts again when the others lead to it. */
export function AsideLine({ question }: { question: Question }) {
  const words = useDeskWords('DeskQuestions');
  const { short } = useQuestionWords(question);
  const { household } = useDesk().state;
  const lines = useAnswerLines()(question, answerAt(household, question.path));
  return (
    <div className="rounded-8 bg-solid-gray-50 px-4 py-3 text-solid-gray-700 md:px-6">
      <p>
        <RubyText text={short} />：<RubyText text={lines.join('／')} />
      </p>
      <p className="text-small">{words('aside')}</p>
    </div>
  );
}
