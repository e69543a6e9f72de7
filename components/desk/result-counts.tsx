import type { ResultGroup } from '@/lib/result/result-groups';
import { useWords } from '../assessment/assessment-context';
import { groupId } from '../assessment/result/group-id';
import { VerdictMark } from '../site/verdict-mark';

/** How many programmes came out how, on little room, each a way to them. */
export function ResultCounts({ groups }: { groups: readonly ResultGroup[] }) {
  const words = useWords('CheckerResult');
  const mark = useWords('VerdictMark');
  return (
    <>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-x-4 border-y border-solid-gray-300">
        {groups.map(({ outcome, programmes }) => (
          <li key={outcome} className="flex min-h-11 items-center justify-between gap-2 text-small">
            {programmes.length > 0 ? (
              <a className="row-link" href={`#${groupId(outcome)}`}>
                <VerdictMark mark={outcome}>
                  <span className="underline underline-offset-3">{mark(outcome)}</span>
                </VerdictMark>
              </a>
            ) : (
              <VerdictMark mark={outcome}>{mark(outcome)}</VerdictMark>
            )}
            <strong key={programmes.length}>{words('count', { count: programmes.length })}</strong>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small">{words('decides')}</p>
    </>
  );
}
