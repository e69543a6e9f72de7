import { formatDate } from '../i18n/format';
import type { LocaleFormats } from '../i18n/language';
import type { Later } from '../rules';
import type { Say, SentencesOf } from './speaker';

/** From when a programme is no longer out of the question: a day, the stretch in which it falls while a birth is not told exactly, or the birth. */
export function laterTold(
  later: Later,
  formats: LocaleFormats,
  say: Say<SentencesOf<'CheckerLater' | 'CheckerWindow'>>,
): string {
  if (later.kind !== 'from') return say('CheckerLater', 'birth');
  const { from, until } = later;
  const day = formatDate({ from, until }, formats);
  return say('CheckerLater', 'from', {
    day: from === until ? day : say('CheckerWindow', 'someDay', { day }),
  });
}
