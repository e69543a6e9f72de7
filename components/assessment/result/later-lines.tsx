import { formatDate } from '@/lib/i18n/format';
import type { Later, ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
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
  const text = useLaterText();
  const isForSomebody = later.kind === 'from' && result.subjects.length > 0;
  return (
    <div>
      <p className={isSmall ? 'font-bold' : 'text-h3 font-bold'}>
        <RubyText text={text(later)} />
      </p>
      {isForSomebody && <p>{words('whom', { name: nameOf(later.subject) })}</p>}
      <p>{words(later.verdict)}</p>
    </div>
  );
}

/** From when, as text that may carry furigana notation: a day, the stretch in which it falls while a birth is not told exactly, or the birth. */
export function useLaterText(): (later: Later) => string {
  const { locale } = useAssessment().data;
  const text = useText('CheckerLater');
  const window = useText('CheckerWindow');
  return (later) => {
    if (later.kind !== 'from') return text('birth');
    const { from, until } = later;
    const day = formatDate({ from, until }, locale);
    return text('from', { day: from === until ? day : window('someDay', { day }) });
  };
}
