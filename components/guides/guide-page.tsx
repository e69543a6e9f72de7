import { PageTitle } from '../site/page-title';
import { EmergencyBox, sourcesOfEmergency } from '../site/emergency-box';
import { RubyText } from '../site/ruby-text';
import { FreshnessNote } from '../site/freshness-note';
import { sourceOf } from '../site/source-of';
import { SourceList } from '../site/source-list';
import { TextSection } from '../site/text-section';
import { usePageWords } from '../site/use-page-words';
import type { GuideFacts } from './guide-props';
import { GuideSectionPart } from './guide-section';
import { GuideStart } from './guide-start';

/** One guide from its title to its sources: what to do or to know, each sentence with its source, and the way to the questions. */
export function GuidePage({ facts }: { facts: GuideFacts }) {
  const { guide, locale, words, emergency, sources } = facts;
  const say = usePageWords('GuidePage');
  return (
    <article className="wrap space-y-10 pt-6">
      <header className="measure space-y-4">
        <PageTitle first={emergency && <EmergencyBox facts={{ locale, emergency, sources }} />}>
          <RubyText text={words.title} />
        </PageTitle>
        <p>
          <RubyText text={words.summary} />
        </p>
        <GuideStart facts={facts} />
      </header>
      {guide.sections.map((section) => (
        <GuideSectionPart key={section.id} facts={facts} section={section} />
      ))}
      <div className="measure">
        <TextSection id="sources" title={say('sources')}>
          <FreshnessNote freshness={facts.freshness} locale={locale} />
          <SourceList locale={locale} sources={sourcesOf(facts)} showsRank />
        </TextSection>
      </div>
    </article>
  );
}

/** Every source the page names, the strongest first. */
function sourcesOf(facts: GuideFacts) {
  const ranks = ['strategy', 'official', 'heard', 'third'];
  const items = facts.guide.sections.flatMap((section) => section.items);
  const named = [
    ...items.flatMap(({ source }) => source ?? []),
    ...facts.statuses.flatMap(({ rule }) => rule?.source ?? []),
    ...(facts.emergency ? sourcesOfEmergency(facts.emergency) : []),
  ];
  return [...new Set(named)]
    .map((id) => sourceOf(facts, id))
    .sort((one, other) => ranks.indexOf(one.rank) - ranks.indexOf(other.rank));
}
