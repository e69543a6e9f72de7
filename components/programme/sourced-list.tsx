import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import type { PageFacts } from './page-facts';
import { sourceOf } from '../site/source-of';
import { Section } from './section';
import { SourceMark } from '../site/source-mark';

interface Props {
  facts: PageFacts;
  section: 'papers' | 'confirm' | 'notes';
  items: readonly { id: string; source: string }[];
  texts: Readonly<Record<string, string>>;
}

/** Papers, what only the desk decides, or notes: a sentence each with its source, or one source for all. */
export function SourcedList({ facts, section, items, texts }: Props) {
  const words = usePageWords('SourcedList');
  if (items.length === 0 && section !== 'papers') return null;
  const [first, ...others] = new Set(items.map(({ source }) => source));
  const mark = (id: string) => <SourceMark source={sourceOf(facts, id)} locale={facts.locale} />;
  return (
    <Section name={section}>
      <p>{words(items.length === 0 ? 'noPapers' : section)}</p>
      {first && others.length === 0 && mark(first)}
      <ul className={`mt-3 space-y-2 ${section === 'papers' ? 'tick-list' : 'bullets'}`}>
        {items.map(({ id, source }) => (
          <li key={id}>
            <RubyText text={texts[id] ?? ''} /> {others.length > 0 && mark(source)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
