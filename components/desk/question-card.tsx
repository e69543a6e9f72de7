import { memo, type FocusEvent, type FormEvent } from 'react';
import type { FormProblem } from '@/lib/answers/form-problem';
import { formValuesOf, type FormValues } from '@/lib/answers/form-values';
import { asideAt, type Told } from '@/lib/answers/save-answer';
import type { Question } from '@/lib/questions/questions';
import { useWords } from '../checker/checker-context';
import { problemId } from '../checker/field-ids';
import { FormContext } from '../checker/form';
import { Fields } from '../checker/question-fields';
import { useQuestionWords } from '../checker/use-question-words';
import { RubyText } from '../ruby-text';
import { useDeskWords } from './desk-context';
import type { Answering } from './use-answering';

interface Props {
  question: Question;
  isOpen: boolean;
  /** What was answered so far. */
  told: Told;
  /** What stands in its fields where that is not the answer. */
  typed: FormValues | undefined;
  problems: readonly FormProblem[] | undefined;
  answering: Answering;
}

const none: readonly FormProblem[] = [];

/** One question among the others: what is chosen counts at once, what is typed when its field is left. */
export const QuestionCard = memo(function QuestionCard({
  question,
  isOpen,
  told,
  typed,
  problems = none,
  answering,
}: Props) {
  const { title, hint } = useQuestionWords(question);
  const unanswered = useWords('CheckerAnswers')('unanswered');
  const words = useDeskWords('DeskQuestions');
  const { address } = question;
  const ids = `${address}-`;
  const values = typed ?? formValuesOf(question, told.household, asideAt(told.aside, question.path));
  const form = {
    ids,
    values,
    set: (field: string, value: unknown) => answering.enter(question, field, value),
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) =>
    answering.settle(question, !currentTarget.contains(relatedTarget));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    answering.settle(question, true);
  };
  const [problem] = problems;
  const isOfWhole = problem?.field === 'choice' || problem?.field === 'chosen';
  const described = [hint && `${ids}hint`, isOfWhole && problemId(problem.field, ids)].filter(Boolean);
  return (
    <form
      id={address}
      tabIndex={-1}
      noValidate
      autoComplete="off"
      onBlur={onBlur}
      onSubmit={onSubmit}
      className={`dense box gap-x-4 border-l-8 py-3! md:grid md:grid-cols-[minmax(0,1fr)_auto] ${isOpen ? 'border-l-key-900' : ''}`}
    >
      <FormContext value={form}>
        <fieldset aria-describedby={described.join(' ') || undefined}>
          <legend className="float-left w-full">
            <h4 className="text-h3 font-bold">
              <RubyText text={title} />
            </h4>
          </legend>
          <div className="clear-both pt-1">
            {hint && (
              <p id={`${ids}hint`} className="text-small text-solid-gray-700">
                <RubyText text={hint} />
              </p>
            )}
            <Fields question={question} household={told.household} problems={problems} mayFill={false} />
          </div>
        </fieldset>
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
      </FormContext>
    </form>
  );
});
