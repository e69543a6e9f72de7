import { parseDateRange } from '@/lib/dates';
import type { Subject } from '@/lib/facts/case';
import { formatDate } from '@/lib/i18n/format';
import { childrenOf } from '@/lib/questions/journey';
import { useChecker, useWords } from '../checker-context';

/** Whom an outcome is about: the visitor, the spouse, or a child by its number and birth. */
export function SubjectName({ subject: { adult, child } }: { subject: Subject }) {
  const { data, journey } = useChecker();
  const words = useWords('CheckerResult');
  if (child === undefined) return <span>{words(adult)}</span>;
  const born = parseDateRange(childrenOf(journey.household)[child]?.birthDate ?? '');
  if (!born) return <span>{words('child', { number: child + 1 })}</span>;
  return <span>{words('childBorn', { number: child + 1, born: formatDate(born, data.locale) })}</span>;
}
