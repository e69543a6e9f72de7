import { cache } from 'react';
import { defaultLocale } from '@/lib/i18n/locales';

/** Kept once for each page that is being made. */
export const pageBeingMade = cache((): { language?: string } => ({}));

/** What `lang` says of the page: of the one in the browser, or of the one that is being made; Japanese where nobody has said. */
export function pageLanguage(): string {
  const made = pageBeingMade().language;
  return made ?? (typeof document === 'undefined' ? defaultLocale : document.documentElement.lang);
}
