import { useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { found, problem, refuse } from '@/lib/form/form-problem';
import { topicsFragment } from '@/lib/visit/fragment';
import { stepAfter } from '@/lib/visit/way';
import { isTopic, type Scope } from '@/lib/rules';
import { AboutChosen } from './about-chosen';
import { useAssessment, useText, useWords } from '../assessment/assessment-context';
import { useChecker } from './checker-context';
import { early } from './early';
import { FieldProblem } from '../assessment/fields/field-problem';
import { HelpLine } from './help-line';
import { problemId } from '../assessment/field-ids';
import { ProblemSummary } from './problem-summary';
import { StepHeading } from './step-heading';
import { TopicBoxes } from './topic-boxes';
import { useEarly } from './use-early';
import { useStepForm } from './use-step-form';
import { goTo } from './use-fragment';
import { usePageTitle } from './use-page-title';

/** The start: which parts of life to look at. Fewer topics, fewer questions. */
export function TopicsPage({ preselected }: { preselected: readonly Scope[] }) {
  const { data } = useAssessment();
  const { state, update, lead } = useChecker();
  const words = useWords('CheckerTopics');
  const heading = useText('CheckerTopics')('heading');
  const step = preselected.length > 0 ? topicsFragment(preselected) : 'topics';
  const answered = preselected.length > 0 ? preselected : state.topics;
  const [begun] = useState(() => early()?.chosen);
  const element = useRef<HTMLFormElement>(null);
  const form = useStepForm({
    step,
    answered: { chosen: [...(begun ?? answered)] },
    read: (values) => {
      const topics = data.topics.filter((topic) => 'chosen' in values && values.chosen.includes(topic));
      return topics.some(isTopic) ? found(topics) : refuse(problem('chosen', 'choose-topics'));
    },
  });
  const isWrong = Object.keys(form.formState.errors).length > 0;
  usePageTitle(heading, isWrong);
  useEarly({ form, step, answered, element });

  const onContinue = form.handleSubmit(({ answer: topics }) => {
    const next = update(({ drafts: { [step]: sent, ...drafts }, ...rest }) => ({ ...rest, topics, drafts }));
    goTo(stepAfter(lead(next), undefined, next.isReviewed));
  });
  return (
    <FormProvider {...form}>
      <form ref={element} noValidate autoComplete="off" onSubmit={onContinue} className="measure">
        <ProblemSummary />
        <fieldset aria-describedby={isWrong ? problemId('chosen') : undefined}>
          <legend>
            <StepHeading>{words('heading')}</StepHeading>
          </legend>
          <p className="mt-3">{words('lead')}</p>
          <FieldProblem name="chosen" />
          <TopicBoxes topics={data.topics} />
        </fieldset>
        <AboutChosen />
        <p className="mt-6 text-small">{words('privacy')}</p>
        <p className="mt-6 mb-10">
          <button type="submit" className="button">
            {words('start')}
          </button>
        </p>
        <HelpLine />
      </form>
    </FormProvider>
  );
}
