import type { ReactNode } from 'react';
import type { PlacedProgramme } from '@/lib/result/result-groups';
import { RubyText } from '../../site/ruby-text';
import { useText } from '../assessment-context';
import { Fold } from '../fold';
import { useByTopic } from './use-by-topic';

interface Props {
  programmes: readonly PlacedProgramme[];
  children: (programme: PlacedProgramme) => ReactNode;
}

/** Rows by topic behind one line each: many that nobody gets are miles on a phone. On paper all rows stand there. */
export function TopicFolds({ programmes, children }: Props) {
  const text = useText('CheckerServices');
  const topicName = useText('Topics');
  return useByTopic(programmes).map(
    ([topic, some]) =>
      topic && (
        <div key={topic}>
          <Fold title={<RubyText text={text('topic', { topic: topicName(topic), count: some.length })} />} />
          <div className="folded">{some.map(children)}</div>
        </div>
      ),
  );
}
