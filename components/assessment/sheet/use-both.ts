import { useMemo } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { SheetMessages } from '@/lib/sheet/sheet-words';
import { speaker, type Say } from '@/lib/words/speaker';
import { useAssessment } from '../assessment-context';
import { useLater } from '../later-context';

/** Says a sentence in the visitor's language, and beside it in Japanese where that is another. */
export function useBoth(): <T>(told: (say: Say<SheetMessages>, locale: Locale) => T) => {
  own: T;
  beside: T | undefined;
} {
  const { data, say } = useAssessment();
  const japanese = useLater().data?.japanese;
  const sayJapanese = useMemo(() => japanese && speaker(japanese.messages, japanese.locale), [japanese]);
  return (told) => ({
    own: told(say, data.locale),
    beside: japanese && sayJapanese && told(sayJapanese, japanese.locale),
  });
}
