import { FormProvider, useForm } from 'react-hook-form';
import { problem } from '@/lib/answers/form-problem';
import { emptyForm, type FormValues } from '@/lib/answers/form-values';
import { stepAfter } from '@/lib/answers/steps';
import type { Topic } from '@/lib/rules/schema';
import { useChecker, useText, useWords } from './checker-context';
import { FieldProblem } from './fields/field-problem';
import { HelpLine } from './help-line';
import { problemId } from './field-ids';
import { ProblemSummary } from './problem-summary';
import { StepHeading } from './step-heading';
import { TopicBoxes } from './topic-boxes';
import { useFormProblems } from './use-form-problems';
import { goTo } from './use-fragment';
import { usePageTitle } from './use-page-title';

/** The start: which parts of life to look at. Fewer topics, fewer questions. */
export function TopicsPage({ preselected }: { preselected: readonly Topic[] }) {
  const { data, state, update } = useChecker();
  const words = useWords('CheckerTopics');
  const heading = useText('CheckerTopics')('heading');
  const chosen = [...(preselected.length > 0 ? preselected : state.topics)];
  const form = useForm<FormValues>({ defaultValues: { ...emptyForm, chosen } });
  const { problems, setProblems, summary } = useFormProblems();
  usePageTitle(heading, problems.length > 0);

  const onContinue = form.handleSubmit((values) => {
    const topics = data.topics.filter((topic) => values.chosen.includes(topic));
    if (topics.length === 0) return setProblems([problem('chosen', 'choose-topics')]);
    const way = update((before) => ({ ...before, topics }));
    goTo(stepAfter(way, undefined, state.isReviewed));
  });
  const [first] = problems;
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={onContinue} className="measure">
        <ProblemSummary problems={problems} ref={summary} />
        <fieldset aria-describedby={first && problemId(first.field)}>
          <legend>
            <StepHeading>{words('heading')}</StepHeading>
          </legend>
          <p className="mt-3">{words('lead')}</p>
          <FieldProblem name="chosen" problem={first} />
          <TopicBoxes topics={data.topics} />
        </fieldset>
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
