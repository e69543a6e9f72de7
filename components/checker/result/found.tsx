import { isNothingFound, type Outcome, type ResultGroup } from '@/lib/result/result-groups';
import { useWords } from '../../assessment/assessment-context';

/** What was found, in one sentence. */
export function Found({ groups }: { groups: readonly ResultGroup[] }) {
  const words = useWords('CheckerNext');
  const count = (outcome: Outcome) =>
    groups.find((group) => group.outcome === outcome)?.programmes.length ?? 0;
  const counts = { met: count('met'), later: count('later'), open: count('unknown') };
  return (
    <p className="mt-2 font-bold">{isNothingFound(groups) ? words('foundNone') : words('found', counts)}</p>
  );
}
