import { Option } from '../../assessment/fields/option';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { useChecker } from '../checker-context';

/** Whether questions are put about what has ended; the box puts them or spares them. */
export function EndedToo() {
  const { data } = useAssessment();
  const { state, update } = useChecker();
  const hints = useWords('CheckerTopicHints');
  const topics = useWords('Topics');
  const isAsked = state.topics.includes('ended');
  const choose = (checked: boolean) => {
    update((before) => ({
      ...before,
      topics: data.topics.filter((each) => (each === 'ended' ? checked : before.topics.includes(each))),
    }));
  };
  return (
    <div className="measure screen-only mt-2">
      <Option
        type="checkbox"
        id="ended-too"
        name="ended-too"
        label={topics('ended')}
        hint={hints('ended')}
        checked={isAsked}
        onChange={({ target }) => choose(target.checked)}
      />
    </div>
  );
}
