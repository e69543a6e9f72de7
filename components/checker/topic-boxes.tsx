import type { Topic } from '@/lib/rules';
import { useText } from './checker-context';
import { BoxChoices } from './fields/choices';

/** The topics to tick, each with what belongs to it. */
export function TopicBoxes({ topics }: { topics: readonly Topic[] }) {
  const name = useText('Topics');
  const hint = useText('CheckerTopicHints');
  const choices = topics.map((topic) => ({ code: topic, label: name(topic), hint: hint(topic) }));
  return <BoxChoices name="chosen" choices={choices} />;
}
