import type { Later, ProgrammeResult } from '@/lib/rules';
import { laterTold } from '@/lib/words/later-told';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../assessment-context';
import { useSubjectName } from './use-subject-name';

interface Props {
  later: Later;
  result: ProgrammeResult;
  /** Under a heading of its own the day is not set in large type. */
  isSmall?: boolean;
}

/** From when a programme is no longer out of the question, for whom, and whether something else is open then. */
export function LaterLines({ later, result, isSmall = false }: Props) {
  const { data, say } = useAssessment();
  const words = useWords('CheckerLater');
  const nameOf = useSubjectName();
  const isForSomebody = later.kind === 'from' && result.subjects.length > 0;
  return (
    <div>
      <p className={isSmall ? 'font-bold' : 'text-h3 font-bold'}>
        <RubyText text={laterTold(later, data.formats, say)} />
      </p>
      {isForSomebody && <p>{words('whom', { name: nameOf(later.subject) })}</p>}
      <p>{words(later.verdict)}</p>
    </div>
  );
}
