import { plainDate } from '@/lib/dates';
import { formatDate } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/i18n/locales';
import { writtenDate } from '@/lib/i18n/written-date';
import type { Source } from '@/lib/words/content-words';
import { SourceRank } from './source-mark';
import { usePageWords } from './use-page-words';

interface Props {
  locale: Locale;
  sources: readonly Source[];
  /** Where the sources are not already gathered by rank. */
  showsRank?: boolean;
}

/** Sources with publisher, their own date, the day they were read, and the way to them. Titles stay in Japanese. */
export function SourceList({ locale, sources, showsRank = false }: Props) {
  const words = usePageWords('SourceList');
  return (
    <ul className="mt-4 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {sources.map(({ id, rank, title, publisher, url, date, read }) => (
        <li key={id} id={`source-${id}`} className="py-3">
          <p lang="ja">{url ? <a href={url}>{title}</a> : title}</p>
          <p className="flex flex-wrap items-center gap-x-3 text-small text-solid-gray-700">
            {showsRank && (
              <>
                <SourceRank rank={rank} />{' '}
              </>
            )}
            <em lang="ja">{publisher}</em>
            {rank === 'heard' ? (
              <span>{words('heard', { date: formatDate(plainDate(read), formatsIn(locale)) })}</span>
            ) : (
              <>
                <span>
                  {date ? words('date', { date: writtenDate(date, formatsIn(locale)) }) : words('undated')}
                </span>
                <span>{words('read', { date: formatDate(plainDate(read), formatsIn(locale)) })}</span>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
