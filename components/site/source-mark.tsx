import { writtenDate } from '@/lib/i18n/written-date';
import { formatsIn } from '@/lib/i18n/languages';
import type { Locale } from '@/lib/i18n/locales';
import type { Source } from '@/lib/words/content-words';
import { RubyText } from './ruby-text';
import { usePageWords } from './use-page-words';

/** How far a sentence can be trusted: the rank of its source and that source's own date, with the way to the source below. */
export function SourceMark({ source, locale }: { source: Source; locale: Locale }) {
  const words = usePageWords('SourceMark');
  return (
    <a className="cite" href={`#source-${source.id}`}>
      <SourceRank rank={source.rank} />
      <span>
        {source.date ? <RubyText text={writtenDate(source.date, formatsIn(locale))} /> : words('undated')}
      </span>
    </a>
  );
}

/** The rank of a source in words; the frame differs too, so that a glance is enough. */
export function SourceRank({ rank }: { rank: Source['rank'] }) {
  const words = usePageWords('SourceRank');
  return <span className={frames[rank]}>{words(rank)}</span>;
}

const frames: Record<Source['rank'], string> = {
  strategy: 'tag printed',
  official: 'tag',
  heard: 'tag',
  third: 'tag third',
};
