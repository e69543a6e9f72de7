import type { FormEvent } from 'react';
import { formValuesOf } from '@/lib/answers/form-values';
import { readForm } from '@/lib/answers/read-form';
import { asideAt, saveAnswer } from '@/lib/answers/save-answer';
import { stepAfter, stepBefore } from '@/lib/answers/steps';
import type { Question } from '@/lib/questions/questions';
import { BackLink } from './back-link';
import { useChecker } from './checker-context';
import { ContradictionNotice } from './contradiction-notice';
import { FormContext, useForm } from './form';
import { HelpLine } from './help-line';
import { ProblemSummary } from './problem-summary';
import { QuestionFields } from './question-fields';
import { QuestionFooter } from './question-footer';
import { QuestionProgress } from './question-progress';
import { useContradictions } from './use-contradictions';
import { useFormProblems } from './use-form-problems';
import { goTo } from './use-fragment';
import { usePageTitle } from './use-page-title';
import { useQuestionWords } from './use-question-words';

/** One question, asked for itself; what is typed is kept at once and looked at when Continue is pressed. */
export function QuestionPage({ question }: { question: Question }) {
  const { state, journey, day, cameFrom, update, lead } = useChecker();
  const { address, path } = question;
  const form = useForm(address, formValuesOf(question, state.household, asideAt(state.aside, path)));
  const { problems, setProblems, summary } = useFormProblems();
  const { found, notice, isNews } = useContradictions(question);
  usePageTitle(useQuestionWords(question).title, problems.length > 0);

  const onContinue = (event: FormEvent) => {
    event.preventDefault();
    const read = readForm(question, form.values, state.household, day);
    if ('problems' in read) return setProblems(read.problems);
    const next = update(({ drafts: { [address]: sent, ...drafts }, ...rest }) => ({
      ...rest,
      ...saveAnswer(rest, question, read.answer, day),
      drafts,
    }));
    const way = lead(next);
    // Said once, where it was typed; whoever presses Continue again goes on.
    if (isNews(way.household)) return setProblems([]);
    goTo(stepAfter(way, address, next.isReviewed));
  };

  const isFromReview = cameFrom === 'check-answers' || cameFrom === 'result';
  return (
    <FormContext value={form}>
      <form noValidate onSubmit={onContinue} className="measure">
        <BackLink to={isFromReview ? cameFrom : stepBefore(journey, address)} />
        <ProblemSummary problems={problems} ref={summary} />
        {problems.length === 0 && <ContradictionNotice found={found} address={address} ref={notice} />}
        <QuestionProgress question={question} />
        <QuestionFields question={question} problems={problems} />
        <QuestionFooter />
        <HelpLine />
      </form>
    </FormContext>
  );
}
