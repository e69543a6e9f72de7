import type { Ref } from 'react';
import type { Contradiction } from '@/lib/facts/contradictions';
import { useWords } from '../assessment/assessment-context';
import { ContradictionItems } from '../assessment/contradiction-items';

interface Props {
  found: readonly Contradiction[];
  address: string;
  ref: Ref<HTMLDivElement>;
}

/** At a question whose answer contradicts another: which, and the way to it. It stands in nobody's way. */
export function ContradictionNotice({ found, address, ref }: Props) {
  const words = useWords('CheckerContradictions');
  if (found.length === 0) return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-labelledby="contradiction"
      className="mt-2 mb-6 rounded-8 border-4 border-error-1 p-4"
    >
      <h2 id="contradiction">{words('here')}</h2>
      <ContradictionItems found={found} except={address} />
    </div>
  );
}
