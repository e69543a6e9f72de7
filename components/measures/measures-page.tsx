import { PageTitle } from '../site/page-title';
import type { Locale } from '@/lib/i18n/locales';
import { writtenDate } from '@/lib/i18n/written-date';
import { formatsIn } from '@/lib/i18n/languages';
import { strategyMarks, type BasicStrategy } from '@/lib/strategy';
import type { Source } from '@/lib/words/content-words';
import { SourceList } from '../site/source-list';
import { TextSection } from '../site/text-section';
import { usePlainPageWords, usePageWords } from '../site/use-page-words';
import { StrategyName, StrategySection } from './strategy-section';

interface Props {
  locale: Locale;
  strategies: readonly BasicStrategy[];
  /** The first and last year of the plan, in words. */
  period: { from: string; until: string };
  source: Source;
}

/** The whole strategy: what it aimed at, and where each of its projects is found on this site. */
export function MeasuresPage({ locale, strategies, period, source }: Props) {
  const words = usePageWords('MeasuresPage');
  return (
    <div className="wrap space-y-12 pt-6">
      <div className="measure space-y-4">
        <PageTitle>{words('heading')}</PageTitle>
        <p>{words('lead')}</p>
        <p className="notice">
          {words('period', { ...period, date: writtenDate(source.date ?? source.read, formatsIn(locale)) })}
        </p>
        <p>{words('wording')}</p>
        <MarkLegend />
        <StrategyJumps strategies={strategies} />
      </div>
      {strategies.map((strategy) => (
        <StrategySection key={strategy.id} locale={locale} strategy={strategy} />
      ))}
      <TextSection id="source" title={words('source')}>
        <SourceList locale={locale} sources={[source]} />
      </TextSection>
    </div>
  );
}

function MarkLegend() {
  const words = usePageWords('MeasuresPage');
  const markWords = usePageWords('ProjectMarks');
  return (
    <div>
      <p>{words('marks')}</p>
      <ul className="flex flex-wrap gap-x-6">
        {strategyMarks.map((mark) => (
          <li key={mark}>{markWords(mark)}</li>
        ))}
      </ul>
      <p>{words('links')}</p>
    </div>
  );
}

function StrategyJumps({ strategies }: { strategies: readonly BasicStrategy[] }) {
  const plain = usePlainPageWords('MeasuresPage');
  return (
    <nav aria-label={plain('strategies')} className="screen-only">
      <ul>
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            <a className="row-link" href={`#${strategy.id}`}>
              <StrategyName strategy={strategy} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
