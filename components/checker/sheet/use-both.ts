import type { CompiledMessage } from 'icu-minify/format';
import type { Locale } from '@/lib/i18n/locales';
import { sayIn } from '@/lib/sheet/say';
import type { SheetMessages } from '@/lib/sheet/sheet-words';
import { useAssessment } from '../../assessment/assessment-context';
import { useLater } from '../../assessment/later-context';

type Values = Readonly<Record<string, string | number>>;

/** Says a sentence in the visitor's language, and beside it in Japanese where that is another. */
export function useBoth() {
  const { data } = useAssessment();
  const japanese = useLater().data?.japanese;
  return (sentence: (messages: SheetMessages) => CompiledMessage, values?: (locale: Locale) => Values) => ({
    own: sayIn(data.locale)(sentence(data.messages), values?.(data.locale)),
    beside: japanese && sayIn(japanese.locale)(sentence(japanese.messages), values?.(japanese.locale)),
  });
}
