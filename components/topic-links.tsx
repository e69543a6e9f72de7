import type { Topic } from '@/lib/rules/schema';
import { TopicPictogram } from './topic-pictogram';
import { useWords } from './use-words';

interface Props {
  topics: readonly Topic[];
  /** The page that lists the topics: '' for the page itself. */
  page?: string;
}

/** The ways into the list of programmes, one a topic. */
export function TopicLinks({ topics, page = '' }: Props) {
  const words = useWords('Topics');
  return (
    <ul className="grid grid-cols-2 gap-2 md:grid-cols-5 md:gap-4">
      {topics.map((topic) => (
        <li key={topic} className="card flex flex-col gap-1">
          <TopicPictogram topic={topic} />
          <a href={`${page}#${topic}`}>{words(topic)}</a>
        </li>
      ))}
    </ul>
  );
}
