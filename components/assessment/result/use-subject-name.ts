import { parseDateRange } from '@/lib/dates';
import type { Subject } from '@/lib/facts/situation';
import { formatDate } from '@/lib/i18n/format';
import { childrenOf } from '@/lib/questions/journey';
import { useAssessment, useText } from '../assessment-context';

/** Whom an outcome is about: the visitor, the spouse, or a child by its number and birth; text that may carry furigana notation. */
export function useSubjectName(): (subject: Subject) => string {
  const { data, journey } = useAssessment();
  const text = useText('CheckerResult');
  return ({ adult, child }) => {
    if (child === undefined) return text(adult);
    const number = child + 1;
    const born = parseDateRange(childrenOf(journey.household)[child]?.birthDate ?? '');
    return born
      ? text('childBorn', { number, born: formatDate(born, data.formats) })
      : text('child', { number });
  };
}
