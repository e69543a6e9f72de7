import type { Outcome, ResultGroup } from '@/lib/result/result-groups';
import { useWords } from '../../assessment/assessment-context';

/** What was found, in one sentence. */
export function Found({ groups }: { groups: readonly ResultGroup[] }) {
  const words = useWords('CheckerNext');
  const count = (outcome: Outcome) =>
    groups.find((group) => group.outcome === outcome)?.programmes.length ?? 0;
  const counts = { met: count('met'), later: count('later'), open: count('unknown') };
  const isNone = counts.met + counts.later + counts.open === 0;
  return <p className="mt-2 font-bold">{isNone ? words('foundNone') : words('found', counts)}</p>;
}
