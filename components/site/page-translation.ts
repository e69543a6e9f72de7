import { cache } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { TranslationState } from '@/lib/words/content-words';

/** What a page has to say of its words: in which language and at which address they stand, and how far they can be trusted. */
export interface PageTranslation {
  locale: Locale;
  path: string;
  state: TranslationState;
}

/** Kept once for each page that is being made: its frame says it, and its title tells it wherever in the page that stands. */
export const pageTranslation = cache((): { current?: PageTranslation } => ({}));
