import type { Household } from '@/lib/facts/household';
import type { TickedQuestion } from '@/lib/form/read-choices';
import { BoxChoices, RadioChoices } from './fields/choices';
import { FieldProblem } from './fields/field-problem';
import { useChoices } from './use-choices';

interface Props {
  question: TickedQuestion;
  household: Household;
}

/** The ways to answer a question by ticking. */
export function TickedFields({ question, household }: Props) {
  const choices = useChoices(question, household);
  if (question.form.type === 'choices')
    return (
      <>
        <FieldProblem name="chosen" />
        <BoxChoices name="chosen" choices={choices} />
      </>
    );
  return (
    <>
      <FieldProblem name="choice" />
      <RadioChoices name="choice" choices={choices} />
    </>
  );
}
