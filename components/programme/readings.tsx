import type { Reading } from '@/lib/rules';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import type { ProgrammeFacts } from './page-facts';
import { sourceOf } from '../site/source-of';
import { SourceMark } from '../site/source-mark';

interface Props {
  facts: ProgrammeFacts;
  readings: readonly Pick<Reading, 'id' | 'source'>[] | undefined;
  /** Where the words of the readings stand, when not among those of conditions. */
  texts?: Readonly<Record<string, string>>;
}

/** The rival readings of an unclear text, each with its source; nothing where the text is clear. */
export function Readings({ facts, readings = [], texts = facts.words.readings }: Props) {
  const words = usePageWords('Readings');
  if (readings.length < 2) return null;
  return (
    <div className="mt-2 border-l-4 border-solid-gray-300 pl-4">
      <p className="font-bold">{words('heading')}</p>
      <ul className="bullets mt-1">
        {readings.map(({ id, source }) => (
          <li key={id}>
            <RubyText text={texts[id] ?? ''} />{' '}
            <SourceMark source={sourceOf(facts, source)} locale={facts.locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
