import type { Locale } from '@/lib/i18n/locales';
import type { Source } from '@/lib/words';
import { SourceList } from './source-list';
import { TextSection } from './text-section';
import { useWords } from './use-words';

/** Every source once, by rank, with what each rank means for the reader. */
export function SourcesByRank({ locale, sources }: { locale: Locale; sources: readonly Source[] }) {
  const words = useWords('SourcesPage');
  const ranks = useWords('SourceRank');
  return (
    <div className="wrap pt-6">
      <div className="measure space-y-10">
        <div className="space-y-4">
          <h1>{words('heading')}</h1>
          <p>{words('lead')}</p>
        </div>
        {(['strategy', 'official', 'third'] as const).map((rank) => (
          <TextSection key={rank} id={rank} title={ranks(rank)}>
            <p>{words(rank)}</p>
            <SourceList locale={locale} sources={sources.filter((source) => source.rank === rank)} />
          </TextSection>
        ))}
      </div>
    </div>
  );
}
