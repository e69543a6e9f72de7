import type { ReactNode } from 'react';
import type { FormProblem } from '@/lib/answers/form-problem';
import type { Household } from '@/lib/facts/household';
import type { Question } from '@/lib/questions/questions';
import { RubyText } from '../ruby-text';
import { useChecker, useWords } from './checker-context';
import { problemId } from './field-ids';
import { Fold } from './fold';
import { BoxChoices, RadioChoices } from './fields/choices';
import { ChildrenField } from './fields/children-field';
import { DateField } from './fields/date-field';
import { FieldProblem } from './fields/field-problem';
import { NumberField } from './fields/number-field';
import { PeriodsField } from './fields/periods-field';
import { StepHeading } from './step-heading';
import { useChoices } from './use-choices';
import { useQuestionWords } from './use-question-words';

interface Props {
  question: Question;
  problems: readonly FormProblem[];
}

/** The question as the heading of its fields, why it is asked, and the ways to answer. */
export function QuestionFields({ question, problems }: Props) {
  const { title, why, hint } = useQuestionWords(question);
  const { state } = useChecker();
  const words = useWords('CheckerQuestion');
  const [problem] = problems;
  const isOfWhole = problem?.field === 'choice' || problem?.field === 'chosen';
  const described = [hint && 'question-hint', isOfWhole && problemId(problem.field)]
    .filter(Boolean)
    .join(' ');
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
      <Fields question={question} household={state.household} problems={problems} />
    </fieldset>
  );
}

interface FieldsProps extends Props {
  /** What was answered so far. */
  household: Household;
  /** Whether it is put to the person at the keyboard, whose own days browsers may fill in. */
  mayFill?: boolean;
}

/** The ways to answer a question. */
export function Fields({ question, household, problems, mayFill = true }: FieldsProps): ReactNode {
  const choices = useChoices(question, household);
  const [problem] = problems;
  switch (question.form.type) {
    case 'boolean':
    case 'choice':
    case 'spouse':
      return (
        <>
          <FieldProblem name="choice" problem={problem} />
          <RadioChoices name="choice" choices={choices} />
        </>
      );
    case 'choices':
    case 'children-with-self':
      return (
        <>
          <FieldProblem name="chosen" problem={problem} />
          <BoxChoices name="chosen" choices={choices} />
        </>
      );
    case 'date':
      return (
        <DateField
          name="date"
          boxes={choices}
          problem={problem}
          isOwnBirthday={mayFill && question.path === 'self.birthDate'}
        />
      );
    case 'number':
      return <NumberField boxes={choices} problem={problem} />;
    case 'children':
      return <ChildrenField problems={problems} />;
    case 'periods':
      return <PeriodsField problems={problems} />;
  }
}
