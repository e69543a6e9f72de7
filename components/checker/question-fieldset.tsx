import type { Question } from '@/lib/questions/questions';
import { useAssessment, useWords } from '../assessment/assessment-context';
import { Fold } from '../assessment/fold';
import { Fields } from '../assessment/question-fields';
import { useProblemOfWhole } from '../assessment/use-fields';
import { useQuestionWords } from '../assessment/use-question-words';
import { RubyText } from '../site/ruby-text';
import { StepHeading } from './step-heading';

/** The question as the heading of its fields, why it is asked, and the ways to answer. */
export function QuestionFieldset({ question }: { question: Question }) {
  const { title, why, hint } = useQuestionWords(question);
  const { answers } = useAssessment();
  const words = useWords('CheckerQuestion');
  const wrong = useProblemOfWhole();
  const described = [hint && 'question-hint', wrong].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined}>
      <legend>
        <StepHeading>
          <RubyText text={title} />
        </StepHeading>
      </legend>
      <Fold title={words('why')} className="mt-2">
        <p className="border-l-4 border-solid-gray-300 pl-4">
          <RubyText text={why} />
        </p>
      </Fold>
      {hint && (
        <p id="question-hint" className="mt-2 text-solid-gray-800">
          <RubyText text={hint} />
        </p>
      )}
      <Fields question={question} household={answers.household} />
    </fieldset>
  );
}
