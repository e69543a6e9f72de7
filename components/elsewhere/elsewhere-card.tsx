import { PhoneLink } from '../site/phone-link';
import { RubyText } from '../site/ruby-text';
import { sourceOf } from '../site/source-of';
import { SourceMark } from '../site/source-mark';
import { usePageWords } from '../site/use-page-words';
import type { ElsewhereFacts, ElsewhereItem } from './elsewhere-props';

interface Props {
  facts: ElsewhereFacts;
  item: ElsewhereItem;
}

/** One programme or procedure of somebody else: what it is, who is in charge, what more is known, whom to call, where to read on. */
export function ElsewhereCard({ facts, item }: Props) {
  const { words, sources } = facts;
  const say = usePageWords('ElsewherePage');
  const page = item.page === undefined ? undefined : sources[item.page];
  return (
    <li className="min-w-0 space-y-2 border-t-2 border-key-900 pt-3">
      <h2 id={item.id} className="text-h3">
        <RubyText text={words.titles[item.id] ?? ''} />
      </h2>
      <Sentence facts={facts} text={words.what[item.id]} source={item.source} />
      <p>
        <strong>{say('inCharge')}</strong> <RubyText text={words.inCharge[item.id] ?? ''} />
      </p>
      {item.notes.length > 0 && (
        <ul className="bullets">
          {item.notes.map(({ id, source }) => (
            <li key={id}>
              <Sentence facts={facts} text={words.notes[id]} source={source} />
            </li>
          ))}
        </ul>
      )}
      <Desks facts={facts} item={item} />
      {page?.url && (
        <p>
          <strong>{say('page')}</strong>{' '}
          <a lang="ja" href={page.url}>
            {page.title}
          </a>
        </p>
      )}
    </li>
  );
}

interface SentenceProps extends Pick<Props, 'facts'> {
  text: string | undefined;
  source: string | undefined;
}

function Sentence({ facts, text, source }: SentenceProps) {
  return (
    <p>
      <RubyText text={text ?? ''} />{' '}
      {source !== undefined && <SourceMark source={sourceOf(facts, source)} locale={facts.locale} />}
    </p>
  );
}

/** Whom to call; more of each desk stands below all cards. */
function Desks({ facts: { desks }, item }: Props) {
  const say = usePageWords('Desks');
  return item.desks.map((id) => {
    const desk = desks[id];
    if (!desk) return null;
    return (
      <p key={id}>
        <RubyText text={desk.name} />{' '}
        {desk.phone ? <PhoneLink phone={desk.phone} label={say('phone')} /> : say('noPhone')}
      </p>
    );
  });
}
