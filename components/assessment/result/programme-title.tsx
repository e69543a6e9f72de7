import { defaultLocale } from '@/lib/i18n/locales';
import { RubyText } from '../../site/ruby-text';
import { useAssessment } from '../assessment-context';

/** The name of a programme, with the Japanese name to point at in other languages, unless it says that already. */
export function ProgrammeTitle({ id }: { id: string }) {
  const { locale, programmes, formats } = useAssessment().data;
  const words = programmes[id];
  if (!words) return null;
  return (
    <div>
      <h3 id={`title-${id}`} className="text-h3">
        <RubyText text={words.title} />
      </h3>
      {words.language !== locale && <p className="text-small">({formats.onlyInJapanese})</p>}
      {locale !== defaultLocale &&
        words.language === locale &&
        !words.title.includes(words.japaneseTitle) && (
          <p lang="ja" className="text-small text-solid-gray-700">
            {words.japaneseTitle}
          </p>
        )}
    </div>
  );
}
