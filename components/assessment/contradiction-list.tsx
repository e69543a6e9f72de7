import { contradictions } from '@/lib/facts/contradictions';
import { useAssessment, useWords } from './assessment-context';
import { ContradictionItems } from './contradiction-items';

/** All answers that contradict each other, at the top of what is made from them; nothing where all agree. */
export function ContradictionList() {
  const { day, journey } = useAssessment();
  const words = useWords('CheckerContradictions');
  const found = contradictions(journey.household, day);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="contradictions" className="my-6 rounded-8 border-4 border-error-1 p-4">
      <h2 id="contradictions" tabIndex={-1}>
        {words('heading')}
      </h2>
      <p>{words('lead')}</p>
      <ContradictionItems found={found} />
    </section>
  );
}
