import { topicsFragment } from '@/lib/visit/fragment';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText } from '../assessment-context';

/** Why a programme was not checked, with the way to check it. */
export function Unchecked({ id }: { id: string }) {
  const { data, answers } = useAssessment();
  const text = useText('CheckerResult');
  const topicName = useText('Topics');
  const programme = data.catalogue.programmes.find((each) => each.id === id);
  const [topic] = programme?.topics ?? [];
  const summary = data.programmes[id]?.summary ?? '';
  if (!topic) return null;
  return (
    <>
      <p>
        <RubyText text={summary} />
      </p>
      <p className="screen-only">
        <a className="row-link" href={`#${topicsFragment([...answers.topics, topic])}`}>
          <span>
            <RubyText text={text('addTopic', { topic: topicName(topic) })} />
          </span>
        </a>
      </p>
    </>
  );
}
