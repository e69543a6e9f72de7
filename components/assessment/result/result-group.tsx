import type { ReactNode } from 'react';
import type { ResultGroup } from '@/lib/result/result-groups';
import { VerdictMark } from '../../site/verdict-mark';
import { useWords } from '../assessment-context';
import { ArticleBoundary } from './article-boundary';
import { ProgrammeArticle } from './programme-article';
import { ProgrammeFailure } from './programme-failure';
import { groupId } from './result-summary';

interface Props {
  group: ResultGroup;
  /** What is said before them. */
  children?: ReactNode;
}

/** The programmes that came out alike. */
export function ResultGroupSection({ group: { outcome, programmes }, children }: Props) {
  const mark = useWords('VerdictMark');
  const words = useWords('CheckerResult');
  return (
    <section aria-labelledby={groupId(outcome)}>
      <h2 id={groupId(outcome)} tabIndex={-1} className="flex flex-wrap items-center gap-x-3">
        <VerdictMark mark={outcome}>{mark(outcome)}</VerdictMark>
        <span className="text-body font-normal">{words('count', { count: programmes.length })}</span>
      </h2>
      {children}
      {programmes.length === 0 && <p className="mt-2">{words('none')}</p>}
      <div className="mt-4 space-y-6">
        {programmes.map(({ id, result, later }) => (
          <ArticleBoundary key={id} fallback={<ProgrammeFailure id={id} />}>
            {result ? (
              <ProgrammeArticle
                result={result}
                outcome={outcome}
                later={outcome === 'later' ? later : undefined}
              />
            ) : (
              <ProgrammeFailure id={id} />
            )}
          </ArticleBoundary>
        ))}
      </div>
    </section>
  );
}
