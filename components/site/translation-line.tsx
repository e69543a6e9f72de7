import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale } from '@/lib/i18n/locales';
import { plainDate } from '@/lib/dates';
import { pageTranslation } from './page-translation';
import { usePageWords } from './use-page-words';

/** Whether a person has read this translation, with the way to the same page in Japanese; nothing where the page is the source itself. */
export function TranslationLine() {
  const words = usePageWords('Translation');
  const { current } = pageTranslation();
  if (!current) return null;
  const { locale, path, state } = current;
  if (state.kind === 'source' || state.kind === 'missing') return null;
  const said =
    state.kind === 'read' || state.kind === 'checked'
      ? words(state.kind, { day: formatDate(plainDate(state.on), formatsIn(locale)) })
      : words(state.kind);
  return (
    <p className="text-small">
      {said} <a href={`/${defaultLocale}/${path}`}>{words('inJapanese')}</a>
    </p>
  );
}
