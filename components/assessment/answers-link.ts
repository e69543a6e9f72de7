import type { Locale } from '@/lib/i18n/locales';
import { siteRoot } from '../site/site-root';
import { encodeAnswers, type SharedAnswers } from '@/lib/share/answers-text';

/** The address that opens these answers in one language, made on the page of the checker or the desk. Browsers send nothing of what follows the `#`. */
export function answersLink(answers: SharedAnswers, locale: Locale): string {
  return `${siteRoot('../..')}${locale}/check/#${encodeAnswers(answers)}`;
}
