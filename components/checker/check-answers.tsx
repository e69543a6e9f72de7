import { useEffect } from 'react';
import { answerAt } from '@/lib/facts/exact';
import { useAssessment, useText, useWords } from '../assessment/assessment-context';
import { useChecker } from './checker-context';
import { AnswerRow } from './answer-row';
import { BackLink } from './back-link';
import { ContradictionList } from '../assessment/contradiction-list';
import { HelpLine } from './help-line';
import { StepHeading } from './step-heading';
import { TopicsRow } from './topics-row';
import { usePageTitle } from './use-page-title';

/** Every answer that counts, each with a way to change it, before the result. */
export function CheckAnswers() {
  const { journey } = useAssessment();
  const { state, update } = useChecker();
  const words = useWords('CheckerReview');
  usePageTitle(useText('CheckerReview')('heading'));
  useEffect(() => {
    update((before) => (before.isReviewed ? before : { ...before, isReviewed: true }));
  }, [update]);
  const { asked, next } = journey;
  return (
    <div className="measure">
      <BackLink to={asked.at(-1)?.address ?? 'topics'} />
      <StepHeading>{words('heading')}</StepHeading>
      <p className="mt-3">{next ? words('unfinished') : words('lead')}</p>
      <ContradictionList />
      <dl className="mt-6 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        <TopicsRow topics={state.topics} />
        {asked.map((question) => (
          <AnswerRow
            key={question.address}
            question={question}
            answer={answerAt(state.household, question.path)}
          />
        ))}
        {next && <AnswerRow question={next} answer={undefined} />}
      </dl>
      <p className="mt-8 flex flex-wrap gap-4">
        {next && (
          <a className="button" href={`#${next.address}`}>
            {words('goOn')}
          </a>
        )}
        <a className={next ? 'button button-quiet' : 'button'} href="#result">
          {next ? words('resultSoFar') : words('result')}
        </a>
      </p>
      <div className="mt-8">
        <HelpLine />
      </div>
    </div>
  );
}
