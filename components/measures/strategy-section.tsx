import type { Locale } from '@/lib/i18n/locales';
import type { BasicStrategy } from '@/lib/strategy';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import { Indicators } from './indicators';
import { MeasureName, MeasureSection } from './measure-section';
import { PrintedName } from './printed-name';

interface Props {
  locale: Locale;
  strategy: BasicStrategy;
}

/** One basic strategy: its own targets, the way to its measures, and the measures by 主要施策. */
export function StrategySection({ locale, strategy }: Props) {
  const { id, name, targets, groups } = strategy;
  const words = usePageWords('MeasuresPage');
  return (
    <section aria-labelledby={id} className="space-y-6">
      <h2 id={id} className="border-b-2 border-key-900 pb-1">
        <StrategyName strategy={strategy} />
        <PrintedName locale={locale} name={name} />
      </h2>
      <h3>{words('targets')}</h3>
      <Indicators indicators={targets} />
      <MeasureJumps strategy={strategy} />
      {groups.map((group) => (
        <div key={group.id} className="space-y-6">
          <h3 id={group.id} className="bg-key-50 px-4 py-2">
            <RubyText text={group.name.text} />
            <PrintedName locale={locale} name={group.name} />
          </h3>
          {group.measures.map((measure) => (
            <MeasureSection key={measure.number} locale={locale} measure={measure} />
          ))}
        </div>
      ))}
    </section>
  );
}

/** The number, name and theme of a basic strategy. */
export function StrategyName({ strategy: { numeral, name, theme } }: { strategy: BasicStrategy }) {
  const words = usePageWords('MeasuresPage');
  return <span>{words('strategy', { numeral, name: name.text, theme: theme.text })}</span>;
}

function MeasureJumps({ strategy: { groups } }: { strategy: BasicStrategy }) {
  const words = usePageWords('MeasuresPage');
  return (
    <div className="screen-only">
      <h3>{words('measures')}</h3>
      <ul className="md:columns-2">
        {groups
          .flatMap(({ measures }) => measures)
          .map((measure) => (
            <li key={measure.number} className="break-inside-avoid">
              <a className="row-link" href={`#measure-${measure.number}`}>
                <MeasureName measure={measure} />
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
