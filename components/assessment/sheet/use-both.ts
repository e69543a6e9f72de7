import { useMemo } from 'react';
import type { LocaleFormats } from '@/lib/i18n/language';
import type { SheetMessages } from '@/lib/sheet/sheet-words';
import { speaker, type Say } from '@/lib/words/speaker';
import { useAssessment } from '../assessment-context';
import { useLater } from '../later-context';

/** Says a sentence in the visitor's language, and beside it in Japanese where that is another. */
export function useBoth(): <T>(told: (say: Say<SheetMessages>, formats: LocaleFormats) => T) => {
  own: T;
  beside: T | undefined;
} {
  const { data, say } = useAssessment();
  const japanese = useLater().beside;
  const sayJapanese = useMemo(
    () => japanese && speaker(japanese.messages, japanese.formats.intlTag),
    [japanese],
  );
  return (told) => ({
    own: told(say, data.formats),
    beside: japanese && sayJapanese && told(sayJapanese, japanese.formats),
  });
}
