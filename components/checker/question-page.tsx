import { FormProvider } from 'react-hook-form';
import { formValuesOf } from '@/lib/form/form-values';
import { readForm } from '@/lib/form/read-form';
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

/** One question, asked for itself; what is typed is kept at once and looked at when Continue is pressed. */
export function QuestionPage({ question }: { question: Question }) {
  const { journey, day } = useAssessment();
  const { state, cameFrom, update, lead } = useChecker();
  const { address, path } = question;
  const answered = ({ household, aside }: Told) => formValuesOf(question, household, asideAt(aside, path));
  const form = useStepForm({
    step: address,
    answered: answered(state),
    read: (values) => readForm(question, values, state.household, day),
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
        <QuestionFieldset question={question} />
        <QuestionFooter />
        <HelpLine />
      </form>
    </FormProvider>
  );
}
