import type { ReactNode } from 'react';
import type { PlacedProgramme, ResultGroup } from '@/lib/result/result-groups';
import { VerdictMark } from '../../site/verdict-mark';
import { useWords } from '../assessment-context';
import { ArticleBoundary } from './article-boundary';
import { ProgrammeArticle } from './programme-article';
import { ProgrammeFailure } from './programme-failure';
import { TopicFolds } from './topic-folds';
import { UncheckedTopics } from './unchecked-topics';
import { groupId } from './group-id';

interface Props {
  group: ResultGroup;
  /** Whether rows are folded by topic. */
  isFolded?: boolean;
  /** What is said before them. */
  children?: ReactNode;
}

/** The programmes that came out alike. */
export function ResultGroupSection({ group, isFolded = false, children }: Props) {
  const { outcome, programmes } = group;
  const mark = useWords('VerdictMark');
  const words = useWords('CheckerResult');
  const isRows = outcome === 'unmet' || outcome === 'ended';
  const show = (placed: PlacedProgramme) => (
    <ArticleBoundary key={placed.id} fallback={<ProgrammeFailure id={placed.id} />}>
      {placed.result ? (
        <ProgrammeArticle placed={placed} result={placed.result} outcome={outcome} />
      ) : (
        <ProgrammeFailure id={placed.id} />
      )}
    </ArticleBoundary>
  );
  return (
    <section aria-labelledby={groupId(outcome)}>
      <h2 id={groupId(outcome)} tabIndex={-1} className="flex flex-wrap items-center gap-x-3">
        <VerdictMark mark={outcome}>{mark(outcome)}</VerdictMark>
        <span key={programmes.length} className="text-body font-normal">
          {words('count', { count: programmes.length })}
        </span>
      </h2>
      {children}
      {outcome === 'unchecked' ? (
        <UncheckedTopics programmes={programmes} />
      ) : (
        <div className={isRows ? 'mt-2 border-t border-solid-gray-300' : 'mt-4 space-y-4'}>
          {isRows && isFolded ? (
            <TopicFolds programmes={programmes}>{show}</TopicFolds>
          ) : (
            programmes.map(show)
          )}
        </div>
      )}
    </section>
  );
}
