import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import type { PageFacts } from './page-facts';

/** The measures of the city's strategy under which this stands, each with the way to it; nothing where there is none. */
export function StrategyMeasures({ facts: { locale, measures } }: { facts: PageFacts }) {
  const say = usePageWords('StrategyMeasures');
  if (measures.length === 0) return null;
  return (
    <p>
      {say('label')}{' '}
      {measures.map(({ number, name }) => (
        <a key={number} className="row-link mr-4" href={`/${locale}/measures/#measure-${number}`}>
          <span>
            ({number}) <RubyText text={name} />
          </span>
        </a>
      ))}
    </p>
  );
}
