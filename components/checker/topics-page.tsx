import type { FormEvent } from 'react';
import { problem } from '@/lib/answers/form-problem';
import { emptyForm } from '@/lib/answers/form-values';
import { topicsFragment } from '@/lib/answers/fragment';
import { stepAfter } from '@/lib/answers/steps';
import type { Topic } from '@/lib/rules';
import { useChecker, useText, useWords } from './checker-context';
import { FieldProblem } from './fields/field-problem';
import { FormContext, useForm } from './form';
import { HelpLine } from './help-line';
import { SavedOffer } from './keep/saved-offer';
import { problemId } from './field-ids';
import { ProblemSummary } from './problem-summary';
import { StepHeading } from './step-heading';
import { TopicBoxes } from './topic-boxes';
import { useFormProblems } from './use-form-problems';
import { goTo } from './use-fragment';
import { usePageTitle } from './use-page-title';

/** The start: which parts of life to look at. Fewer topics, fewer questions. */
export function TopicsPage({ preselected }: { preselected: readonly Topic[] }) {
  const { data, state, update, lead } = useChecker();
  const words = useWords('CheckerTopics');
  const heading = useText('CheckerTopics')('heading');
  const step = preselected.length > 0 ? topicsFragment(preselected) : 'topics';
  const chosen = [...(preselected.length > 0 ? preselected : state.topics)];
  const form = useForm(step, { ...emptyForm, chosen });
  const { problems, setProblems, summary } = useFormProblems();
  usePageTitle(heading, problems.length > 0);

  const onContinue = (event: FormEvent) => {
    event.preventDefault();
    const topics = data.topics.filter((topic) => form.values.chosen.includes(topic));
    if (topics.length === 0) return setProblems([problem('chosen', 'choose-topics')]);
    const next = update(({ drafts: { [step]: sent, ...drafts }, ...rest }) => ({ ...rest, topics, drafts }));
    goTo(stepAfter(lead(next), undefined, next.isReviewed));
  };
  const [first] = problems;
  return (
    <FormContext value={form}>
      <SavedOffer />
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
    </FormContext>
  );
}
