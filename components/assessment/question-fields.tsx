import type { ReactNode } from 'react';
import type { Household } from '@/lib/facts/household';
import type { Question } from '@/lib/questions/questions';
import { BoxChoices, RadioChoices } from './fields/choices';
import { ChildrenField } from './fields/children-field';
import { DateField } from './fields/date-field';
import { FieldProblem } from './fields/field-problem';
import { NumberField } from './fields/number-field';
import { PeriodsField } from './fields/periods-field';
import { useChoices } from './use-choices';
import { useQuestionWords } from './use-question-words';

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
  const { short } = useQuestionWords(question);
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
      return <NumberField label={short} boxes={choices} />;
    case 'children':
      return <ChildrenField />;
    case 'periods':
      return <PeriodsField />;
  }
}
