import type { ReactNode } from 'react';
import type { Question } from '@/lib/questions/questions';
import { useWords } from '../assessment/assessment-context';
import { Fold } from '../assessment/fold';
import { useProblemOfWhole } from '../assessment/use-fields';
import { useQuestionWords } from '../assessment/use-question-words';
import { RubyText } from '../site/ruby-text';
import { StepHeading } from './step-heading';

/** The question as the heading of its fields, why it is asked, and the ways to answer. */
export function QuestionFieldset({ question, children }: { question: Question; children: ReactNode }) {
  const { title, why, hint } = useQuestionWords(question);
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
      {children}
    </fieldset>
  );
}
