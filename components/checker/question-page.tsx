import { FormProvider, useForm } from 'react-hook-form';
import type { FormValues } from '@/lib/answers/form-values';
import { formValuesOf } from '@/lib/answers/form-values';
import { readForm } from '@/lib/answers/read-form';
import { asideAt, saveAnswer } from '@/lib/answers/save-answer';
import { stepAfter, stepBefore } from '@/lib/answers/steps';
import type { Question } from '@/lib/questions/questions';
import { BackLink } from './back-link';
import { useChecker } from './checker-context';
import { HelpLine } from './help-line';
import { ProblemSummary } from './problem-summary';
import { QuestionFields } from './question-fields';
import { QuestionFooter } from './question-footer';
import { QuestionProgress } from './question-progress';
import { useDraft } from './use-draft';
import { useFormProblems } from './use-form-problems';
import { goTo } from './use-fragment';
import { usePageTitle } from './use-page-title';
import { useQuestionWords } from './use-question-words';

/** One question, asked for itself; what is typed is kept at once and looked at when Continue is pressed. */
export function QuestionPage({ question }: { question: Question }) {
  const { state, journey, day, cameFrom, update } = useChecker();
  const { address, path } = question;
  const form = useForm<FormValues>({
    defaultValues:
      state.drafts[address] ?? formValuesOf(question, state.household, asideAt(state.aside, path)),
  });
  useDraft(form, address);
  const { problems, setProblems, summary } = useFormProblems();
  usePageTitle(useQuestionWords(question).title, problems.length > 0);

  const onContinue = form.handleSubmit((values) => {
    const read = readForm(question, values, state.household, day);
    if ('problems' in read) return setProblems(read.problems);
    const way = update(({ drafts: { [address]: sent, ...drafts }, ...rest }) => ({
      ...rest,
      ...saveAnswer(rest, question, read.answer, day),
      drafts,
    }));
    goTo(stepAfter(way, address, state.isReviewed));
  });

  const isFromReview = cameFrom === 'check-answers' || cameFrom === 'result';
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={onContinue} className="measure">
        <BackLink to={isFromReview ? cameFrom : stepBefore(journey, address)} />
        <ProblemSummary problems={problems} ref={summary} />
        <QuestionProgress question={question} />
        <QuestionFields question={question} problems={problems} />
        <QuestionFooter />
        <HelpLine />
      </form>
    </FormProvider>
  );
}
