import { memo, type FocusEvent, type FormEvent } from 'react';
import type { Household } from '@/lib/facts/household';
import type { Question } from '@/lib/questions/questions';
import { useWords } from '../assessment/assessment-context';
import { Fields } from '../assessment/question-fields';
import { FieldScope, useProblemOfWhole } from '../assessment/use-fields';
import { useQuestionWords } from '../assessment/use-question-words';
import { RubyText } from '../site/ruby-text';
import { useDeskWords } from './desk-context';
import type { Answering } from './use-answering';
import { scopeOf } from './use-desk-form';

interface Props {
  question: Question;
  isOpen: boolean;
  /** What was answered so far. */
  household: Household;
  answering: Answering;
}

/** One question among the others: what is chosen counts at once, what is typed when its field is left. */
export const QuestionCard = memo(function QuestionCard({ question, isOpen, household, answering }: Props) {
  const { title } = useQuestionWords(question);
  const unanswered = useWords('CheckerAnswers')('unanswered');
  const words = useDeskWords('DeskQuestions');
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) =>
    answering.settle(question, !currentTarget.contains(relatedTarget));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    answering.settle(question, true);
  };
  return (
    <form
      id={question.address}
      tabIndex={-1}
      noValidate
      autoComplete="off"
      onBlur={onBlur}
      onSubmit={onSubmit}
      className={`dense box gap-x-4 border-l-8 py-3! md:grid md:grid-cols-[minmax(0,1fr)_auto] ${isOpen ? 'border-l-key-900' : ''}`}
    >
      <FieldScope value={scopeOf(question)}>
        <CardFields question={question} household={household} />
      </FieldScope>
      <p className="-my-2 text-small">
        {isOpen ? (
          <span className="inline-block py-2.5">{unanswered}</span>
        ) : (
          <button
            type="button"
            className="row-link text-key-1000 underline"
            onClick={() => answering.takeBack(question)}
          >
            <span>
              {words('undo')}
              <span className="sr-only">
                {' '}
                <RubyText text={title} />
              </span>
            </span>
          </button>
        )}
      </p>
    </form>
  );
});

function CardFields({ question, household }: Pick<Props, 'question' | 'household'>) {
  const { title, hint } = useQuestionWords(question);
  const hintId = hint && `${question.address}-hint`;
  const described = [hintId, useProblemOfWhole()].filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={described || undefined}>
      <legend className="float-left w-full">
        <h4 className="text-h3 font-bold">
          <RubyText text={title} />
        </h4>
      </legend>
      <div className="clear-both pt-1">
        {hint && (
          <p id={hintId} className="text-small text-solid-gray-700">
            <RubyText text={hint} />
          </p>
        )}
        <Fields question={question} household={household} mayFill={false} />
      </div>
    </fieldset>
  );
}
