import { useWatch } from 'react-hook-form';
import type { FormValues } from '@/lib/form/form-values';
import { isTopic, type Topic } from '@/lib/rules';
import { useAssessment, useWords } from '../assessment/assessment-context';

/** What is worth knowing before the questions on the ticked topics begin: the guide to them, and what to have at hand. */
export function AboutChosen() {
  const { data } = useAssessment();
  const words = useWords('CheckerTopics');
  const things = useWords('CheckerAtHand');
  const shownFor = useShownFor();
  // Nothing where any will do.
  const named = data.topics.filter(isTopic).filter((topic) => topic !== 'daily' && topic !== 'home');
  return (
    <>
      <p className="mt-4" {...shownFor('foreign')}>
        <a className="row-link" href="../guides/foreign-residents/">
          {words('guide')}
        </a>
      </p>
      <section className="mt-6" aria-labelledby="at-hand" {...shownFor(...named)}>
        <h2 id="at-hand" className="text-body font-bold">
          {words('atHand')}
        </h2>
        <ul className="bullets mt-1">
          {named.map((topic) => (
            <li key={topic} {...shownFor(topic)}>
              {things(topic)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Shows something with the boxes of topics. It stands in the page all the time: before this script came, the one in the page does the same. */
function useShownFor() {
  const ticked = useWatch<FormValues, 'chosen'>({ name: 'chosen' });
  return (...topics: Topic[]) => ({
    hidden: !topics.some((topic) => ticked.includes(topic)),
    'data-for': topics.join(' '),
  });
}
