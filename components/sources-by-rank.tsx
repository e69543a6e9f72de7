import type { Locale } from '@/lib/i18n/locales';
import type { Source } from '@/lib/words';
import { SourceList } from './source-list';
import { useWords } from './use-words';

/** Every source once, by rank, with what each rank means for the reader. */
export function SourcesByRank({ locale, sources }: { locale: Locale; sources: readonly Source[] }) {
  const words = useWords('SourcesPage');
  const ranks = useWords('SourceRank');
  return (
    <div className="wrap pt-6">
      <div className="measure flow">
        <h1>{words('heading')}</h1>
        <p>{words('lead')}</p>
        {(['strategy', 'official', 'third'] as const).map((rank) => (
          <section key={rank} aria-labelledby={rank}>
            <h2 id={rank}>{ranks(rank)}</h2>
            <p className="mt-2">{words(rank)}</p>
            <SourceList locale={locale} sources={sources.filter((source) => source.rank === rank)} />
          </section>
        ))}
      </div>
    </div>
  );
}
