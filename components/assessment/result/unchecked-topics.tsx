import type { PlacedProgramme } from '@/lib/result/result-groups';
import { topicsFragment } from '@/lib/visit/fragment';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText } from '../assessment-context';
import { useByTopic } from './use-by-topic';

/** What was not checked, a line a topic, with the way to check it. */
export function UncheckedTopics({ programmes }: { programmes: readonly PlacedProgramme[] }) {
  const { data, answers } = useAssessment();
  const text = useText('CheckerResult');
  const topicName = useText('Topics');
  return (
    <ul className="mt-2 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {useByTopic(programmes).map(([topic, some]) => (
        <li key={topic} className="pt-1 print:pb-1">
          <ul className="flex flex-wrap gap-x-4">
            {some.map(({ id }) => (
              <li key={id} data-programme={id}>
                <RubyText text={data.programmes[id]?.title ?? id} />
              </li>
            ))}
          </ul>
          {topic && (
            <a className="row-link screen-only" href={`#${topicsFragment([...answers.topics, topic])}`}>
              <span>
                <RubyText text={text('addTopic', { topic: topicName(topic) })} />
              </span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
