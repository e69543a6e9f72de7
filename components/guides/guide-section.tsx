import { RubyText } from '../ruby-text';
import { TextSection } from '../text-section';
import type { GuideFacts, GuideSection } from './facts';
import { GuideItemLine } from './guide-item';

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
        <List className={isInOrder ? 'space-y-6' : 'divide-y divide-solid-gray-300'}>
          {items.map((item) => (
            <GuideItemLine key={item.id} facts={facts} item={item} />
          ))}
        </List>
      </TextSection>
    </div>
  );
}
