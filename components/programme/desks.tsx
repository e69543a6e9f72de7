import type { Desk } from '@/lib/words/content-words';
import { MapLink } from '../site/map-link';
import { PhoneLink } from '../site/phone-link';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import type { PageFacts } from './page-facts';
import { sourceOf } from '../site/source-of';
import { Section } from './section';
import { SourceMark } from '../site/source-mark';

/** Where to ask and apply. A number that no source gives is not shown as one. */
export function Desks({ facts }: { facts: PageFacts }) {
  return (
    <Section name="desks">
      <ul className="space-y-4">
        {facts.desks.map((desk) => (
          <li key={desk.id} className="box">
            <DeskLines desk={desk} facts={facts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DeskLines({ desk, facts }: { desk: Desk; facts: PageFacts }) {
  const words = usePageWords('Desks');
  return (
    <>
      <h3>
        <RubyText text={desk.name} />
      </h3>
      {desk.place && (
        <p>
          <RubyText text={desk.place} />
        </p>
      )}
      {desk.phone && (
        <p>
          <PhoneLink phone={desk.phone} label={words('phone')} />
        </p>
      )}
      {/* A note on a desk without a number says what to do instead. */}
      {!desk.phone && !desk.note && <p>{words('noPhone')}</p>}
      {desk.note && (
        <p className="text-small">
          <RubyText text={desk.note} />
        </p>
      )}
      {desk.map && (
        <p>
          <MapLink place={desk.map} />
        </p>
      )}
      <SourceMark source={sourceOf(facts, desk.source)} locale={facts.locale} />
    </>
  );
}
