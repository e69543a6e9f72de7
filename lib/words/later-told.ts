import type { DateRange } from '../dates';
import { formatDate } from '../i18n/format';
import type { LocaleFormats } from '../i18n/language';
import type { Later } from '../rules';
import { dayTold } from './day-told';
import type { Say, SentencesOf } from './speaker';

/** From when a programme is no longer out of the question: a day, the stretch in which it falls while a birth is not told exactly, or the birth. */
export function laterTold(
  later: Later,
  formats: LocaleFormats,
  say: Say<SentencesOf<'CheckerLater' | 'CheckerWindow'>>,
): string {
  if (later.kind !== 'from') return say('CheckerLater', 'birth');
  return say('CheckerLater', 'from', { day: laterDayTold(later, formats, say) });
}

/** The first day of it; of two or three days the sure one, and that the desk knows about the other. */
export function laterDayTold(
  { from, until }: DateRange,
  formats: LocaleFormats,
  say: Say<SentencesOf<'CheckerWindow'>>,
): string {
  return from === until
    ? formatDate({ from, until }, formats)
    : dayTold({ from, until }, 'first', formats, say);
}
