import type { ResultGroup } from '@/lib/result/result-groups';
import { VerdictMark } from '../../site/verdict-mark';
import { useAssessment, useWords } from '../assessment-context';

/** How many programmes came out how, and whether answers are still missing. */
export function ResultSummary({ groups }: { groups: readonly ResultGroup[] }) {
  const words = useWords('CheckerResult');
  const mark = useWords('VerdictMark');
  const { journey } = useAssessment();
  return (
    <>
      <ul className="mt-4 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {groups.map(({ outcome, programmes }) => (
          <li key={outcome} className="flex min-h-11 items-center justify-between gap-4">
            <a
              href="#result"
              className="row-link"
              onClick={(event) => {
                // The fragment names the step, so the way down the page is taken here.
                event.preventDefault();
                document.getElementById(groupId(outcome))?.focus();
              }}
            >
              <VerdictMark mark={outcome}>
                <span className="underline underline-offset-3">{mark(outcome)}</span>
              </VerdictMark>
            </a>
            <strong>{words('count', { count: programmes.length })}</strong>
          </li>
        ))}
      </ul>
      {journey.next && (
        <p className="notice screen-only mt-4">
          {words('unfinished')}{' '}
          <a className="row-link" href={`#${journey.next.address}`}>
            {words('goOn')}
          </a>
        </p>
      )}
      <p className="mt-4 text-small">{words('decides')}</p>
    </>
  );
}

/** The id of a group's heading. */
export const groupId = (outcome: string): string => `group-${outcome}`;
