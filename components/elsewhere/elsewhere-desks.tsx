import { PhoneLink } from '../site/phone-link';
import { RubyText } from '../site/ruby-text';
import { sourceOf } from '../site/source-of';
import { SourceMark } from '../site/source-mark';
import { usePageWords } from '../site/use-page-words';
import { desksNamed, type ElsewhereFacts } from './elsewhere-props';

/** Every desk that a card names, once: where it is, its number, what to know of it, and by which source. */
export function ElsewhereDesks({ facts }: { facts: ElsewhereFacts }) {
  const say = usePageWords('Desks');
  return (
    <ul className="divide-y divide-solid-gray-300">
      {desksNamed(facts).map((desk) => (
        <li key={desk.id} className="space-y-1 py-3">
          <p>
            <strong>
              <RubyText text={desk.name} />
            </strong>{' '}
            {desk.place && <RubyText text={desk.place} />}
          </p>
          {desk.phone && (
            <p>
              <PhoneLink phone={desk.phone} label={say('phone')} />
            </p>
          )}
          {desk.note && (
            <p className="text-small">
              <RubyText text={desk.note} />
            </p>
          )}
          <SourceMark source={sourceOf(facts, desk.source)} locale={facts.locale} />
        </li>
      ))}
    </ul>
  );
}
