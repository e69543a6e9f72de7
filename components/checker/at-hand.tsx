import { isTopic } from '@/lib/rules/codes';
import type { Scope } from '@/lib/rules/schema';
import { useWords } from './checker-context';

/** What to have at hand before the questions begin, by the topics that are ticked; nothing where any will do. */
export function AtHand({ chosen }: { chosen: readonly Scope[] }) {
  const words = useWords('CheckerTopics');
  const things = useWords('CheckerAtHand');
  const named = chosen.filter(isTopic).filter((topic) => topic !== 'daily' && topic !== 'home');
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
