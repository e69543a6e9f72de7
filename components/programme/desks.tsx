import type { Desk } from '@/lib/words';
import { PhoneLink } from '../phone-link';
import { RubyText } from '../ruby-text';
import { useWords } from '../use-words';
import { sourceOf, type PageFacts } from './page-facts';
import { Section } from './section';
import { SourceMark } from './source-mark';

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
  const words = useWords('Desks');
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
      <SourceMark source={sourceOf(facts, desk.source)} locale={facts.locale} />
    </>
  );
}
