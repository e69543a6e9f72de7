import { defaultLocale, locales, type Locale } from '../../i18n/locales';
import { sentencesIn } from './marking';
import { everyWordsFile } from './words-files';

/** How many sentences a language lacks, and how many say what the Japanese no longer says. */
export type OpenSentences = { readonly locale: Locale; readonly missing: number; readonly changed: number };

/** The languages in which something is to be written or brought up to date. */
export function openSentences(root: string): OpenSentences[] {
  return locales
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => {
      const states = everyWordsFile(root).flatMap((file) =>
        sentencesIn(locale, file, root).map(({ state }) => state),
      );
      const count = (state: string) => states.filter((each) => each === state).length;
      return { locale, missing: count('missing'), changed: count('changed') };
    })
    .filter(({ missing, changed }) => missing > 0 || changed > 0);
}
