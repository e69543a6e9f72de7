import { addDays, type DateRange } from '../dates';
import { formatDayToKeep } from '../i18n/weekday';
import type { Locale } from '../i18n/locales';
import type { SentencesOf, Say } from './speaker';

/**
 * A first or last day as people keep it. Of two or three days the sure one is said, the latest of first days and the earliest of last ones, and
 * that the desk knows about the other end; of more the stretch in which it falls.
 */
export function dayTold(
  range: DateRange,
  end: 'first' | 'last',
  locale: Locale,
  say: Say<SentencesOf<'CheckerWindow'>>,
): string {
  const { from, until } = range;
  if (from === until) return formatDayToKeep(range, locale);
  if (until > addDays(from, 2))
    return say('CheckerWindow', 'someDay', { day: formatDayToKeep(range, locale) });
  const [sure, ask] = end === 'first' ? [until, from] : [from, until];
  const told = (day: typeof from) => formatDayToKeep({ from: day, until: day }, locale);
  return say('CheckerWindow', 'sureDay', { sure: told(sure), ask: told(ask) });
}
