import { useFormContext, useWatch } from 'react-hook-form';
import type { FormValues } from '@/lib/form/form-values';
import { isTopic, type Scope } from '@/lib/rules';
import { RubyText } from '../site/ruby-text';
import { useText, useWords } from '../assessment/assessment-context';
import { BoxChoices } from '../assessment/fields/choices';
import { Option } from '../assessment/fields/option';

/** The topics to tick, each with what belongs to it, all of them at once, and whether also what has ended is looked at. */
export function TopicBoxes({ topics: scopes }: { topics: readonly Scope[] }) {
  const name = useText('Topics');
  const hint = useText('CheckerTopicHints');
  const choiceOf = (scope: Scope) => ({ code: scope, label: name(scope), hint: hint(scope) });
  return (
    <>
      <BoxChoices name="chosen" choices={scopes.filter(isTopic).map(choiceOf)} />
      <Everything topics={scopes.filter(isTopic)} />
      {scopes.includes('ended') && <EndedToo label={name('ended')} hint={hint('ended')} />}
    </>
  );
}

function Everything({ topics }: { topics: readonly string[] }) {
  const words = useWords('CheckerTopics');
  const [chosen, choose] = useChosen();
  const others = chosen.filter((each) => !topics.includes(each));
  return (
    <div className="mt-2">
      <Option
        type="checkbox"
        id="chosen-everything"
        name="everything"
        label={words('everything')}
        hint={words('everythingHint')}
        checked={topics.every((topic) => chosen.includes(topic))}
        onChange={({ target }) => choose(target.checked ? [...others, ...topics] : others)}
      />
    </div>
  );
}

function EndedToo({ label, hint }: Record<'label' | 'hint', string>) {
  const [chosen, choose] = useChosen();
  return (
    <div className="mt-6">
      <Option
        type="checkbox"
        id="chosen-ended"
        name="ended"
        value="ended"
        label={<RubyText text={label} />}
        hint={<RubyText text={hint} />}
        checked={chosen.includes('ended')}
        onChange={({ target }) =>
          choose(target.checked ? [...chosen, 'ended'] : chosen.filter((each) => each !== 'ended'))
        }
      />
    </div>
  );
}

function useChosen(): [readonly string[], (chosen: string[]) => void] {
  const { setValue } = useFormContext<FormValues>();
  const chosen = useWatch<FormValues, 'chosen'>({ name: 'chosen' });
  return [chosen, (next) => setValue('chosen', next, { shouldDirty: true })];
}
