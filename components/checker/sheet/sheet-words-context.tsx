import { createContext, useContext } from 'react';
import type { SheetWords } from '@/lib/sheet/words';
import type { LoadWords } from '../load-failure';
import type { Fetched } from '../use-file';

interface Beside {
  /** Whether the sheet says everything in Japanese, too. */
  isBeside: boolean;
  japanese: Fetched<SheetWords>;
  words: LoadWords;
}

export const SheetWordsContext = createContext<Beside | undefined>(undefined);

/** The Japanese that the sheet sets beside another language, as it arrives. */
export function useSheetWords(): Beside {
  const beside = useContext(SheetWordsContext);
  if (!beside) throw new Error('useSheetWords needs a checker around it');
  return beside;
}
