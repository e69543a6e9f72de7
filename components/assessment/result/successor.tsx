import type { ReactNode } from 'react';
import type { PlacedProgramme } from '@/lib/result/result-groups';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../assessment-context';

/** For a programme that has ended: that it has, and the way to what replaced it. */
export function Successor({ successor }: { successor: PlacedProgramme['successor'] }) {
  const { locale } = useAssessment().data;
  const words = useWords('CheckerResult');
  const replacedBy = useSuccessorText(successor);
  return (
    <p>
      {words('ended')} {successor && <a href={`../../${locale}/programmes/${successor.id}/`}>{replacedBy}</a>}
    </p>
  );
}

/** What replaced a programme, and what that comes to for this household. */
export function useSuccessorText(successor: PlacedProgramme['successor']): ReactNode {
  const { programmes } = useAssessment().data;
  const text = useText('CheckerResult');
  const mark = useText('VerdictMark');
  if (!successor) return null;
  const title = programmes[successor.id]?.title ?? successor.id;
  return <RubyText text={text('successor', { title, outcome: mark(successor.outcome) })} />;
}
