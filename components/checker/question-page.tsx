import type { ReactNode } from 'react';
import { FormProvider } from 'react-hook-form';
import { formValuesOf, type FormValues } from '@/lib/form/form-values';
import type { ReadAnswer } from '@/lib/form/form-problem';
import { asideAt, saveAnswer, type Told } from '@/lib/visit/save-answer';
import { stepAfter, stepBefore } from '@/lib/visit/way';
import type { Question } from '@/lib/questions/questions';
import { BackLink } from './back-link';
import { useAssessment } from '../assessment/assessment-context';
import { useChecker } from './checker-context';
import { ContradictionNotice } from './contradiction-notice';
import { HelpLine } from './help-line';
import { ProblemSummary } from './problem-summary';
import { QuestionFieldset } from './question-fieldset';
import { QuestionFooter } from './question-footer';
import { QuestionProgress } from './question-progress';
import { useContradictions } from './use-contradictions';
import { goTo } from './use-fragment';
import { usePageTitle } from './use-page-title';
import { useQuestionWords } from '../assessment/use-question-words';
import { useStepForm } from './use-step-form';

interface Props {
  question: Question;
  /** Reads what its fields hold. */
  read: (values: FormValues) => ReadAnswer<unknown>;
  /** Its fields. */
  children: ReactNode;
}

/** One question, asked for itself; what is typed is kept at once and looked at when Continue is pressed. */
export function QuestionPage({ question, read, children }: Props) {
  const { journey, day } = useAssessment();
  const { state, cameFrom, update, lead } = useChecker();
  const { address, path } = question;
  const answered = ({ household, aside }: Told) => formValuesOf(question, household, asideAt(aside, path));
  const form = useStepForm({
    step: address,
    answered: answered(state),
    read,
  });
  const isWrong = Object.keys(form.formState.errors).length > 0;
  const { found, notice, isNews } = useContradictions(question);
  usePageTitle(useQuestionWords(question).title, isWrong);

  const onContinue = form.handleSubmit(({ answer }) => {
    const next = update(({ drafts: { [address]: sent, ...drafts }, ...rest }) => ({
      ...rest,
      ...saveAnswer(rest, question, answer, day),
      drafts,
    }));
    const way = lead(next);
    // Said once, where it was typed; whoever presses Continue again goes on.
    if (isNews(way.household)) return form.reset(answered(next));
    goTo(stepAfter(way, address, next.isReviewed));
  });

  const isFromReview = cameFrom === 'check-answers' || cameFrom === 'result';
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={onContinue} className="measure">
        <BackLink to={isFromReview ? cameFrom : stepBefore(journey, address)} />
        <ProblemSummary />
        {!isWrong && <ContradictionNotice found={found} address={address} ref={notice} />}
        <QuestionProgress question={question} />
        <QuestionFieldset question={question}>{children}</QuestionFieldset>
        <QuestionFooter />
        <HelpLine />
      </form>
    </FormProvider>
  );
}
