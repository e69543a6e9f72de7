import type { Locale } from '@/lib/i18n/locales';
import type { Source } from '@/lib/words/content-words';
import { SourceList } from '../site/source-list';
import { TextPage } from './text-page';
import { TextSection } from '../site/text-section';
import { usePageWords } from '../site/use-page-words';

/** Every source once, by rank, with what each rank means for the reader. */
export function SourcesByRank({ locale, sources }: { locale: Locale; sources: readonly Source[] }) {
  const words = usePageWords('SourcesPage');
  const ranks = usePageWords('SourceRank');
  return (
    <TextPage heading={words('heading')} lead={words('lead')}>
      {ranksOf(sources).map((rank) => (
        <TextSection key={rank} id={rank} title={ranks(rank)}>
          <p>{words(rank)}</p>
          <SourceList locale={locale} sources={sources.filter((source) => source.rank === rank)} />
        </TextSection>
      ))}
    </TextPage>
  );
}

/** What was told on the telephone has a section where there is something of it. */
function ranksOf(sources: readonly Source[]): Source['rank'][] {
  const isHeard = sources.some(({ rank }) => rank === 'heard');
  return ['strategy', 'official', ...(isHeard ? (['heard'] as const) : []), 'third'];
}
