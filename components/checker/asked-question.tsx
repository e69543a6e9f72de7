import { isTicked, readTicked } from '@/lib/form/read-choices';
import type { Question } from '@/lib/questions/questions';
import { useAssessment } from '../assessment/assessment-context';
import { TickedFields } from '../assessment/ticked-fields';
import type { Fetched } from '../assessment/use-fetched';
import type { LaterScript } from './later-script';
import { QuestionPage } from './question-page';
import { StillToCome } from './still-to-come';

interface Props {
  question: Question;
  script: Fetched<LaterScript>;
}

/** A question with its fields. What is ticked, as at the first question, needs no second script; what is typed does. */
export function AskedQuestion({ question, script }: Props) {
  const { answers, day } = useAssessment();
  const { household } = answers;
  if (isTicked(question))
    return (
      <QuestionPage question={question} read={(values) => readTicked(question, values)}>
        <TickedFields question={question} household={household} />
      </QuestionPage>
    );
  if (!script.data) return <StillToCome {...script} />;
  const { Fields, readForm } = script.data;
  return (
    <QuestionPage question={question} read={(values) => readForm(question, values, household, day)}>
      <Fields question={question} household={household} />
    </QuestionPage>
  );
}
