import { RubyText } from '../ruby-text';
import type { ProgrammeFacts } from './facts';
import { Section } from './section';

/** The steps in their order; nothing where no source gives any. */
export function HowToApply({ facts: { words } }: { facts: ProgrammeFacts }) {
  if (words.steps.length === 0) return null;
  return (
    <Section name="steps">
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
