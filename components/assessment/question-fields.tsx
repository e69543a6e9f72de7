import type { ReactNode } from 'react';
import { childCode } from '@/lib/facts/children-with-self';
import type { Household } from '@/lib/facts/household';
import { childrenOf } from '@/lib/facts/with-answer';
import { isTicked } from '@/lib/form/read-choices';
import type { Question } from '@/lib/questions/questions';
import { BoxChoices } from './fields/choices';
import { ChildrenField } from './fields/children-field';
import { DateField } from './fields/date-field';
import { FieldProblem } from './fields/field-problem';
import { NumberField } from './fields/number-field';
import { PeriodsField } from './fields/periods-field';
import { TickedFields } from './ticked-fields';
import { useAnswerLines } from './use-answer-lines';
import { useChoices } from './use-choices';
import { useQuestionWords } from './use-question-words';

export interface FieldsProps {
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
  if (isTicked(question)) return <TickedFields question={question} household={household} />;
  switch (question.form.type) {
    case 'children-with-self':
      return <ChildBoxes question={question} household={household} />;
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

/** A box for each child, before the other answers. */
function ChildBoxes({ question, household }: FieldsProps) {
  const lines = useAnswerLines();
  const choices = useChoices(question, household);
  const children = childrenOf(household).map((_, index) => childCode(index));
  const named = children.map((code) => ({ code, label: lines(question, [code], household).join() }));
  return (
    <>
      <FieldProblem name="chosen" />
      <BoxChoices name="chosen" choices={[...named, ...choices]} />
    </>
  );
}
