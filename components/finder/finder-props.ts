import type { CompiledMessage } from 'icu-minify/format';
import type { Locale } from '@/lib/i18n/locales';

/** What the script of the list is given by the page. */
export interface FinderProps {
  readonly locale: Locale;
  /** Where the entries to search are fetched from, whatever will be typed. */
  readonly dataUrl: string;
  /** How many are found, with `count`. */
  readonly found: CompiledMessage;
  readonly failed: CompiledMessage;
}
