import type { ReactNode } from 'react';
import type { Household } from '@/lib/facts/household';
import type { Question } from '@/lib/questions/questions';
import { RubyText } from '../ruby-text';
import { useChecker, useWords } from '../checker/checker-context';
import { Fold } from './fold';
import { BoxChoices, RadioChoices } from './fields/choices';
import { ChildrenField } from './fields/children-field';
import { DateField } from './fields/date-field';
import { FieldProblem } from './fields/field-problem';
import { NumberField } from './fields/number-field';
import { PeriodsField } from './fields/periods-field';
import { StepHeading } from '../checker/step-heading';
import { useChoices } from './use-choices';
import { useProblemOfWhole } from './use-fields';
import { useQuestionWords } from './use-question-words';

/** The question as the heading of its fields, why it is asked, and the ways to answer. */
export function QuestionFields({ question }: { question: Question }) {
  const { title, why, hint } = useQuestionWords(question);
  const { state } = useChecker();
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
      <Fields question={question} household={state.household} />
    </fieldset>
  );
}

interface FieldsProps {
  question: Question;
  /** What was answered so far. */
  household: Household;
  /** Whether it is put to the person at the keyboard, whose own days browsers may fill in. */
  mayFill?: boolean;
}

/** The ways to answer a question. */
export function Fields({ question, household, mayFill = true }: FieldsProps): ReactNode {
  const choices = useChoices(question, household);
  switch (question.form.type) {
    case 'boolean':
    case 'choice':
    case 'spouse':
      return (
        <>
          <FieldProblem name="choice" />
          <RadioChoices name="choice" choices={choices} />
        </>
      );
    case 'choices':
    case 'children-with-self':
      return (
        <>
          <FieldProblem name="chosen" />
          <BoxChoices name="chosen" choices={choices} />
        </>
      );
    case 'date':
      return (
        <DateField
          name="date"
          boxes={choices}
          isOwnBirthday={mayFill && question.path === 'self.birthDate'}
        />
      );
    case 'number':
      return <NumberField boxes={choices} />;
    case 'children':
      return <ChildrenField />;
    case 'periods':
      return <PeriodsField />;
  }
}
