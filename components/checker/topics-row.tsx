import type { Scope } from '@/lib/rules';
import { useWords } from '../assessment/assessment-context';
import { ReviewRow } from './review-row';

/** The chosen topics with the way to change them. */
export function TopicsRow({ topics }: { topics: readonly Scope[] }) {
  const words = useWords('CheckerReview');
  const name = useWords('Topics');
  return (
    <ReviewRow name={words('topics')} to="topics">
      {topics.map((topic) => (
        <span key={topic} className="block">
          {name(topic)}
        </span>
      ))}
      {topics.length === 0 && words('noTopics')}
    </ReviewRow>
  );
}
