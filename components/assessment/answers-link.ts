import type { Locale } from '@/lib/i18n/locales';
import { encodeAnswers, type SharedAnswers } from '@/lib/share/answers-text';

/** The address that opens these answers in one language. Browsers send nothing of what follows the `#`. */
export function answersLink(answers: SharedAnswers, locale: Locale): string {
  return `${window.location.origin}/${locale}/check/#${encodeAnswers(answers)}`;
}
