import { isNothingFound, type Outcome, type ResultGroup } from '@/lib/result/result-groups';
import { useWords } from '../../assessment/assessment-context';

/** What was found, in one sentence. */
export function Found({ groups }: { groups: readonly ResultGroup[] }) {
  const words = useWords('CheckerNext');
  const count = (outcome: Outcome) =>
    groups.find((group) => group.outcome === outcome)?.programmes.length ?? 0;
  const counts = { met: count('met'), later: count('later'), open: count('unknown') };
  const noDay = count('no-day-left');
  const none = noDay > 0 ? words('foundNoDay', { count: noDay }) : words('foundNone');
  return <p className="mt-2 font-bold">{isNothingFound(groups) ? none : words('found', counts)}</p>;
}
