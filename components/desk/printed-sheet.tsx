import { useMemo } from 'react';
import type { CheckerData } from '@/lib/checker-data';
import { journey, type Answers } from '@/lib/questions/journey';
import { speaker } from '@/lib/words/speaker';
import { AssessmentContext } from '../assessment/assessment-context';
import { LaterContext, type LaterFetched } from '../assessment/later-context';
import { Sheet } from '../assessment/sheet/sheet';
import { useWordsFor } from '../assessment/use-words-for';
import { useDesk } from './desk-context';
import { usePrintedAnswers } from './use-printed-answers';

interface Props {
  japanese: CheckerData;
  other: CheckerData;
  later: LaterFetched;
}

/** On paper this page is the sheet for the counter: in the visitor's language and in Japanese, never the form. */
export function PrintedSheet(props: Props) {
  const answers = usePrintedAnswers();
  return answers && <SheetOf answers={answers} {...props} />;
}

function SheetOf({ answers, japanese, other, later }: Props & { answers: Answers }) {
  const { day } = useDesk();
  const data = useWordsFor(answers.household, other);
  const assessment = useMemo(() => {
    const say = speaker(data.messages, data.formats.intlTag);
    return { data, say, day, answers, journey: journey(answers, day, data.catalogue) };
  }, [answers, data, day]);
  // The desk has all of the Japanese already, so that nothing is waited for.
  const beside = other === japanese ? undefined : japanese;
  return (
    <AssessmentContext value={assessment}>
      <LaterContext value={{ ...later, beside, data: { said: data, services: [], notes: {} } }}>
        <Sheet Heading="h1" />
      </LaterContext>
    </AssessmentContext>
  );
}
