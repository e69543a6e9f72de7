import { parseDateRange } from '../dates';
import type { Contradiction } from '../facts/contradictions';
import { answerAt } from '../facts/exact';
import type { Household } from '../facts/household';
import { formatDate } from '../i18n/format';
import type { Locale } from '../i18n/locales';

/** What the sentence on a contradiction names: the first day among the answers that contradict each other. */
export function contradictionValues(
  { paths }: Contradiction,
  household: Household,
  locale: Locale,
): { day: string } {
  const days = paths.flatMap((path) => {
    const told = answerAt(household, path);
    return (typeof told === 'string' && parseDateRange(told)) || [];
  });
  return { day: days[0] ? formatDate(days[0], locale) : '' };
}
