import { PageTitle } from '../site/page-title';
import { RubyText } from '../site/ruby-text';
import { FreshnessNote } from '../site/freshness-note';
import { sourceOf } from '../site/source-of';
import { SourceList } from '../site/source-list';
import { TextSection } from '../site/text-section';
import { usePageWords } from '../site/use-page-words';
import { ElsewhereCard } from './elsewhere-card';
import { ElsewhereDesks } from './elsewhere-desks';
import { desksNamed, type ElsewhereFacts } from './elsewhere-props';

/** What people look for and this site does not judge: a card each with what it is, who is in charge and where to read on. */
export function ElsewherePage({ facts }: { facts: ElsewhereFacts }) {
  const { items, words, locale } = facts;
  const say = usePageWords('ElsewherePage');
  return (
    <article className="wrap space-y-10 pt-6">
      <header className="measure space-y-4">
        <PageTitle>{say('heading')}</PageTitle>
        <p>{say('lead')}</p>
        <ul className="screen-only flex flex-wrap gap-x-6">
          {items.map(({ id }) => (
            <li key={id}>
              <a className="row-link" href={`#${id}`}>
                <span>
                  <RubyText text={words.titles[id] ?? ''} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </header>
      <ul className="grid gap-x-8 gap-y-10 md:grid-cols-2">
        {items.map((item) => (
          <ElsewhereCard key={item.id} facts={facts} item={item} />
        ))}
      </ul>
      <div className="measure space-y-10">
        <TextSection id="desks" title={say('desks')}>
          <ElsewhereDesks facts={facts} />
        </TextSection>
        <TextSection id="sources" title={say('sources')}>
          <FreshnessNote freshness={facts.freshness} locale={locale} />
          <SourceList locale={locale} sources={sourcesOf(facts)} showsRank />
        </TextSection>
      </div>
    </article>
  );
}

/** Every source the page names, the strongest first. */
function sourcesOf(facts: ElsewhereFacts) {
  const named = facts.items.flatMap(({ source, page, notes }) => [
    source,
    page,
    ...notes.map((note) => note.source),
  ]);
  const ofDesks = desksNamed(facts).map(({ source }) => source);
  return [...new Set([...named.flatMap((id) => id ?? []), ...ofDesks])]
    .map((id) => sourceOf(facts, id))
    .sort((one, other) => Number(one.rank === 'third') - Number(other.rank === 'third'));
}
