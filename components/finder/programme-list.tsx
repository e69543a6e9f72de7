import { PageTitle } from '../site/page-title';
import type { ReactNode } from 'react';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { topics, type ServiceAvailability, type Topic } from '@/lib/rules';
import { AvailabilityLine } from '../site/availability';
import { MoreCards, moreParts, type MoreLists } from './more-cards';
import { everythingId } from './part-ids';
import { RubyText } from '../site/ruby-text';
import { TopicPictogram } from '../site/topic-pictogram';
import { usePageWords } from '../site/use-page-words';

export interface ListedProgramme {
  id: string;
  topics: readonly Topic[];
  title: string;
  japaneseTitle: string;
  summary: string;
  /** Where the language has no words of its own for it. */
  isJapanese: boolean;
  availability: ServiceAvailability;
}

interface Props {
  locale: Locale;
  programmes: readonly ListedProgramme[];
}

/** Every programme and service by topic: in full under its first topic, by name under its others. Above them stands what searches them, below them what else it finds. */
export function ProgrammeList({
  locale,
  programmes,
  more,
  children,
}: Props & { more: MoreLists; children: ReactNode }) {
  const words = usePageWords('ProgrammesPage');
  const shown = topics.filter((topic) => programmes.some((programme) => programme.topics.includes(topic)));
  return (
    <div className="wrap space-y-6 pt-6">
      <PageTitle>{words('heading')}</PageTitle>
      <p className="measure">{words('lead')}</p>
      {children}
      <div id={everythingId} className="space-y-10">
        <TopicJumps topics={shown} />
        {shown.map((topic) => (
          <TopicGroup key={topic} topic={topic} locale={locale} programmes={programmes} />
        ))}
        <MoreCards locale={locale} {...more} />
      </div>
    </div>
  );
}

function TopicJumps({ topics: shown }: { topics: readonly Topic[] }) {
  const words = usePageWords('Topics');
  const more = usePageWords('MoreCards');
  return (
    <ul className="screen-only flex flex-wrap gap-x-6">
      {shown.map((topic) => (
        <li key={topic}>
          <a className="row-link" href={`#${topic}`}>
            {words(topic)}
          </a>
        </li>
      ))}
      {moreParts.map((id) => (
        <li key={id}>
          <a className="row-link" href={`#${id}`}>
            {more(id)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function TopicGroup({ topic, locale, programmes }: Props & { topic: Topic }) {
  const topicWords = usePageWords('Topics');
  const words = usePageWords('ProgrammesPage');
  const inFull = programmes.filter(({ topics: [first] }) => first === topic);
  const byName = programmes.filter(({ topics: [, ...others] }) => others.includes(topic));
  return (
    <section aria-labelledby={topic}>
      <div className="flex items-center gap-3 border-b-2 border-key-900 pb-1">
        <TopicPictogram topic={topic} />
        <h2 id={topic}>{topicWords(topic)}</h2>
      </div>
      <ul className="grid gap-4 pt-4 md:grid-cols-2">
        {inFull.map((programme) => (
          <li key={programme.id} data-id={programme.id} className="card space-y-2">
            <Entry programme={programme} locale={locale} />
          </li>
        ))}
      </ul>
      {byName.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-4 pt-2">
          {words('also')}
          {byName.map(({ id, title }) => (
            <a key={id} className="row-link" href={`/${locale}/programmes/${id}/`}>
              <span>
                <RubyText text={title} />
              </span>
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

function Entry({ programme, locale }: { programme: ListedProgramme; locale: Locale }) {
  const { id, title, japaneseTitle, summary, availability, isJapanese } = programme;
  return (
    <>
      <h3>
        <a href={`/${locale}/programmes/${id}/`}>
          <RubyText text={title} />
        </a>
      </h3>
      {isJapanese && <p className="text-small">({formatsIn(locale).onlyInJapanese})</p>}
      {locale !== defaultLocale && !isJapanese && !title.includes(japaneseTitle) && (
        <p lang="ja" className="text-small text-solid-gray-700">
          {japaneseTitle}
        </p>
      )}
      <p>
        <RubyText text={summary} />
      </p>
      <AvailabilityLine availability={availability} locale={locale} />
    </>
  );
}
