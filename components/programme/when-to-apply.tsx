import { RubyText } from '../site/ruby-text';
import { intakeOf } from '@/lib/rules';
import { usePageWords } from '../site/use-page-words';
import type { ProgrammeFacts } from './page-facts';
import { sourceOf } from '../site/source-of';
import { IntakeYear } from './intake-year';
import { Readings } from './readings';
import { Section } from './section';
import { SourceMark } from '../site/source-mark';

/** The first and the last day to apply, as the rule puts them, and the city's months of intake, drawn. */
export function WhenToApply({ facts }: { facts: ProgrammeFacts }) {
  const { locale, words } = facts;
  const { window, figures } = facts.programme;
  const say = usePageWords('WhenToApply');
  const [only, ...others] = window?.readings ?? [];
  return (
    <Section name="when">
      {!only && <p>{say('unknown')}</p>}
      {only && others.length === 0 && (
        <p>
          <RubyText text={words.windows[only.id] ?? ''} />{' '}
          <SourceMark source={sourceOf(facts, only.source)} locale={locale} />
        </p>
      )}
      <Readings facts={facts} readings={window?.readings} texts={words.windows} />
      {window?.intake && <IntakeYear facts={facts} intake={intakeOf(window.intake, figures)} />}
      {window && window.lastDay !== 'use' && <p className="mt-4 text-small">{say('closedDays')}</p>}
    </Section>
  );
}
