import type { Topic } from '@/lib/rules';
import type { Locale } from '@/lib/i18n/locales';
import { TopicPictogram } from './topic-pictogram';
import { usePageWords } from './use-page-words';

/** The ways into the list of programmes: one a topic. */
export function TopicLinks({ locale, topics }: { locale: Locale; topics: readonly Topic[] }) {
  const words = usePageWords('Topics');
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-2 md:grid-cols-3 md:gap-4">
      {topics.map((topic) => (
        <li key={topic} className="card flex flex-col gap-1 md:flex-row md:items-center md:gap-3">
          <TopicPictogram topic={topic} />
          <a href={`/${locale}/programmes/#${topic}`}>{words(topic)}</a>
        </li>
      ))}
    </ul>
  );
}
