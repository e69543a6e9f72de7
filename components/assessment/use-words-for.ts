import { useMemo } from 'react';
import { isSingle } from '@/lib/facts/homes';
import type { Household } from '@/lib/facts/household';
import { wordsForSingle, type Said } from '@/lib/words/words-for-single';

/** The words as they are said to this household: whoever has no spouse or partner reads about none. */
export function useWordsFor<S extends Said | undefined>(household: Household, said: S): S {
  const isAlone = isSingle(household);
  return useMemo(() => (isAlone && said ? wordsForSingle(said) : said), [isAlone, said]);
}
