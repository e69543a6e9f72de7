import { useWatch } from 'react-hook-form';
import type { FormValues } from '@/lib/form/form-values';
import { isTopic, type Topic } from '@/lib/rules';
import { useAssessment, useWords } from '../assessment/assessment-context';

/** What is worth knowing before the questions on the ticked topics begin: the guide to them, and what to have at hand. */
export function AboutChosen() {
  const { data } = useAssessment();
  const words = useWords('CheckerTopics');
  const ticked = useWatch<FormValues, 'chosen'>({ name: 'chosen' });
  const topics = data.topics.filter(isTopic).filter((topic) => ticked.includes(topic));
  return (
    <>
      {topics.includes('foreign') && (
        <p className="mt-4">
          <a className="row-link" href={`/${data.locale}/guides/foreign-residents/`}>
            {words('guide')}
          </a>
        </p>
      )}
      <AtHand topics={topics} />
    </>
  );
}

/** Nothing where any will do. */
function AtHand({ topics }: { topics: readonly Topic[] }) {
  const words = useWords('CheckerTopics');
  const things = useWords('CheckerAtHand');
  const named = topics.filter((topic) => topic !== 'daily' && topic !== 'home');
  if (named.length === 0) return null;
  return (
    <section className="mt-6" aria-labelledby="at-hand">
      <h2 id="at-hand" className="text-body font-bold">
        {words('atHand')}
      </h2>
      <ul className="bullets mt-1">
        {named.map((topic) => (
          <li key={topic}>{things(topic)}</li>
        ))}
      </ul>
    </section>
  );
}
