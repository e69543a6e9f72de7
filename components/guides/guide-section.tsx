import { RubyText } from '../site/ruby-text';
import { TextSection } from '../site/text-section';
import type { GuideFacts, GuideSection } from './guide-props';
import { AgeChart } from './age-chart';
import { GuideItemLine } from './guide-item';
import { StatusLists } from './status-lists';

/** A part of a guide: its sentences in order, as steps where they are due at a time. */
export function GuideSectionPart({ facts, section }: { facts: GuideFacts; section: GuideSection }) {
  const { id, items } = section;
  const lead = facts.words.leads[id];
  const isInOrder = items.some((item) => facts.words.when[item.id]);
  const List = isInOrder ? 'ol' : 'ul';
  return (
    <div className="measure">
      <TextSection id={id} title={<RubyText text={facts.words.sections[id] ?? ''} />}>
        {lead && (
          <p>
            <RubyText text={lead} />
          </p>
        )}
        {items.length > 0 && (
          <List className={isInOrder ? 'space-y-6' : 'divide-y divide-solid-gray-300'}>
            {items.map((item) => (
              <GuideItemLine key={item.id} facts={facts} item={item} />
            ))}
          </List>
        )}
        {section.shows === 'ages' && <AgeChart facts={facts} />}
        {section.shows === 'statuses' && <StatusLists facts={facts} />}
      </TextSection>
    </div>
  );
}
