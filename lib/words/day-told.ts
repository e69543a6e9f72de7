import { addDays, type DateRange, type PlainDate } from '../dates';
import { formatDayToKeep, formatDayWithWeekday } from '../i18n/weekday';
import type { LocaleFormats } from '../i18n/language';
import type { SentencesOf, Say } from './speaker';

/**
 * A first or last day as people keep it. Of two or three days the sure one is said, the latest of first days and the earliest of last ones, and
 * that the desk knows about the other end; of more the stretch in which it falls.
 */
export function dayTold(
  range: DateRange,
  end: 'first' | 'last',
  formats: LocaleFormats,
  say: Say<SentencesOf<'CheckerWindow'>>,
): string {
  if (range.from === range.until) return formatDayToKeep(range, formats);
  const days = sureDayOf(range, end);
  if (!days) return say('CheckerWindow', 'someDay', { day: formatDayToKeep(range, formats) });
  return say('CheckerWindow', 'sureDay', {
    sure: formatDayWithWeekday(days.sure, formats),
    ask: formatDayWithWeekday(days.ask, formats),
  });
}

/** Of two or three days the sure one, and the other end to ask about; undefined where the day is exact, or of more days. */
export function sureDayOf(
  { from, until }: DateRange,
  end: 'first' | 'last',
): { readonly sure: PlainDate; readonly ask: PlainDate } | undefined {
  if (from === until || until > addDays(from, 2)) return undefined;
  return end === 'first' ? { sure: until, ask: from } : { sure: from, ask: until };
}
