import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import { Desks } from './desks';
import type { ServiceFacts } from './page-facts';
import { sourceOf } from '../site/source-of';
import { FactsColumn } from './facts-column';
import { HowToApply } from './how-to-apply';
import { ProgrammeHead } from './programme-head';
import { ProgrammeSources, sourcesOfService } from './programme-sources';
import { Section } from './section';
import { SourceMark } from '../site/source-mark';
import { StrategyMeasures } from './strategy-measures';
import { SourcedList } from './sourced-list';

/** One service: to whom it is open, how to use it, whom to ask, and what no source says. */
export function ServicePage({ facts }: { facts: ServiceFacts }) {
  const { service, words } = facts;
  return (
    <article className="wrap programme pt-6">
      <ProgrammeHead facts={facts} />
      <FactsColumn facts={facts} />
      <div className="space-y-10">
        <Section name="who">
          <p>
            <RubyText text={words.openTo} />{' '}
            <SourceMark source={sourceOf(facts, service.openTo.source)} locale={facts.locale} />
          </p>
        </Section>
        <HowToApply facts={facts} section="use" />
        {service.papers.length > 0 && (
          <SourcedList facts={facts} section="papers" items={service.papers} texts={words.papers} />
        )}
        <Gaps facts={facts} />
        <Desks facts={facts} />
        <SourcedList facts={facts} section="notes" items={service.notes} texts={words.notes} />
        <ProgrammeSources facts={facts} named={sourcesOfService(facts)} />
        <StrategyMeasures facts={facts} />
      </div>
    </article>
  );
}

/** What was looked for and not found: only the desk can tell. */
function Gaps({ facts: { service, words } }: { facts: ServiceFacts }) {
  const say = usePageWords('Gaps');
  if (service.gaps.length === 0) return null;
  return (
    <Section name="gaps">
      <p>{say('lead')}</p>
      <ul className="bullets mt-3">
        {service.gaps.map(({ id }) => (
          <li key={id}>
            <RubyText text={words.gaps[id] ?? ''} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
