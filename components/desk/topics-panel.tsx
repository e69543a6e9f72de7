import { RubyText } from '../site/ruby-text';
import { Option } from '../assessment/fields/option';
import { useText } from '../assessment/assessment-context';
import { isTopic } from '@/lib/rules';
import { useDesk, useDeskWords } from './desk-context';

/** Which parts of life the visit is about. */
export function TopicsPanel() {
  const words = useDeskWords('DeskTopics');
  const name = useText('Topics');
  const { japanese, state, update } = useDesk();
  const { topics } = state;
  return (
    <fieldset>
      <legend className="text-h3 font-bold">{words('heading')}</legend>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {japanese.topics.map((topic) => (
          <Option
            key={topic}
            type="checkbox"
            name="topics"
            id={`topic-${topic}`}
            label={<RubyText text={name(topic)} />}
            checked={topics.includes(topic)}
            onChange={({ target: { checked } }) =>
              update((before) => ({
                ...before,
                topics: japanese.topics.filter((each) =>
                  each === topic ? checked : before.topics.includes(each),
                ),
              }))
            }
          />
        ))}
        <button
          type="button"
          className="row-link px-2 text-key-1000 underline"
          onClick={() => update((before) => ({ ...before, topics: japanese.topics.filter(isTopic) }))}
        >
          {words('all')}
        </button>
      </div>
    </fieldset>
  );
}
