import { RubyText } from '../site/ruby-text';
import type { PageFacts } from './page-facts';
import { Section } from './section';

interface Props {
  facts: PageFacts;
  /** Whether one applies for it, or simply uses it. */
  section?: 'steps' | 'use';
}

/** The steps in their order; nothing where no source gives any. */
export function HowToApply({ facts: { words }, section = 'steps' }: Props) {
  if (words.steps.length === 0) return null;
  return (
    <Section name={section}>
      <ol className="steps">
        {words.steps.map((step) => (
          <li key={step}>
            <RubyText text={step} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
