import { formatDate } from '@/lib/i18n/format';
import type { Later, ProgrammeResult } from '@/lib/rules';
import { useAssessment, useText, useWords } from '../assessment-context';
import { useSubjectName } from './use-subject-name';

interface Props {
  later: Later;
  result: ProgrammeResult;
  /** Under a heading of its own the day is not set in large type. */
  isSmall?: boolean;
}

/** From when a programme is no longer out of the question, for whom, and whether something else is open then. */
export function LaterLines({ later, result, isSmall = false }: Props) {
  const words = useWords('CheckerLater');
  const nameOf = useSubjectName();
  const from = useFromText();
  const isForSomebody = later.kind === 'from' && result.subjects.length > 0;
  return (
    <div>
      <p className={isSmall ? 'font-bold' : 'text-h3 font-bold'}>
        {later.kind === 'from' ? words('from', { day: from(later) }) : words('birth')}
      </p>
      {isForSomebody && <p>{words('whom', { name: nameOf(later.subject) })}</p>}
      <p>{words(later.verdict)}</p>
    </div>
  );
}

/** The day, or the stretch in which it falls while a birth is not told exactly. */
function useFromText(): (later: Extract<Later, { kind: 'from' }>) => string {
  const { locale } = useAssessment().data;
  const text = useText('CheckerWindow');
  return ({ from, until }) => {
    const day = formatDate({ from, until }, locale);
    return from === until ? day : text('someDay', { day });
  };
}
