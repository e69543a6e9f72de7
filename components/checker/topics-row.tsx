import type { Scope } from '@/lib/rules';
import { useWords } from '../assessment/assessment-context';

/** The chosen topics with the way to change them. */
export function TopicsRow({ topics }: { topics: readonly Scope[] }) {
  const words = useWords('CheckerReview');
  const name = useWords('Topics');
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 py-3 md:grid-cols-[2fr_3fr_auto]">
      <dt className="font-bold">{words('topics')}</dt>
      <dd className="col-start-1 md:col-start-auto">
        {topics.map((topic) => (
          <span key={topic} className="block">
            {name(topic)}
          </span>
        ))}
        {topics.length === 0 && words('noTopics')}
      </dd>
      <dd className="screen-only col-start-2 row-span-2 row-start-1 self-center md:col-start-auto md:row-span-1 md:self-start md:-my-2">
        <a className="row-link" href="#topics">
          <span>
            {words('change')}
            <span className="sr-only"> {words('topics')}</span>
          </span>
        </a>
      </dd>
    </div>
  );
}
