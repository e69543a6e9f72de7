import type { SentencesOf } from '@/lib/words/speaker';

/** What the script says: how many are found, and that it cannot search. */
export type FinderSentences = { readonly Finder: Pick<SentencesOf<'Finder'>['Finder'], 'failed' | 'found'> };

/** What the script of the list is given by the page. */
export interface FinderProps {
  /** The tag of its language for `Intl`. */
  readonly intlTag: string;
  /** Where the entries to search are fetched from, whatever will be typed. */
  readonly dataUrl: string;
  readonly sentences: FinderSentences;
}
