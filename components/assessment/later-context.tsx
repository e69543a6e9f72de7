import { createContext, useContext } from 'react';
import type { LaterData } from '@/lib/later-data';
import type { SheetWords } from '@/lib/sheet/sheet-words';
import type { LoadWords } from './load-failure';
import type { Fetched } from './use-fetched';

export interface LaterFetched extends Fetched<LaterData> {
  words: LoadWords;
  /** Where the Japanese of the sheet is, beside another language. */
  besideUrl?: string | undefined;
  /** That Japanese, where it has arrived. */
  beside?: SheetWords | undefined;
}

export const LaterContext = createContext<LaterFetched | undefined>(undefined);

/** What only the result and the sheet say, as it arrives after rules and words. */
export function useLater(): LaterFetched {
  const later = useContext(LaterContext);
  if (!later) throw new Error('useLater needs a checker around it');
  return later;
}
