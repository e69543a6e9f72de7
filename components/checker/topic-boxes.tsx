import type { ReactNode } from 'react';
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
  const words = useWords('CheckerTopics');
  const topics = scopes.filter(isTopic);
  return (
    <>
      <BoxChoices
        name="chosen"
        choices={topics.map((topic) => ({ code: topic, label: name(topic), hint: hint(topic) }))}
      />
      <div className="mt-2">
        <BoxOf name="everything" scopes={topics} label={words('everything')} hint={words('everythingHint')} />
      </div>
      {scopes.includes('ended') && (
        <div className="mt-6">
          <BoxOf
            name="ended"
            scopes={['ended']}
            label={<RubyText text={name('ended')} />}
            hint={<RubyText text={hint('ended')} />}
          />
        </div>
      )}
    </>
  );
}

interface BoxProps {
  name: string;
  /** What is chosen with it, and no more without it. */
  scopes: readonly Scope[];
  label: ReactNode;
  hint: ReactNode;
}

/** One box beside those of the topics. */
function BoxOf({ name, scopes, ...said }: BoxProps) {
  const { setValue } = useFormContext<FormValues>();
  const chosen = useWatch<FormValues, 'chosen'>({ name: 'chosen' });
  const others = chosen.filter((each) => !scopes.some((scope) => scope === each));
  return (
    <Option
      {...said}
      type="checkbox"
      id={`chosen-${name}`}
      name={name}
      value={name}
      checked={scopes.every((scope) => chosen.includes(scope))}
      onChange={({ target }) =>
        setValue('chosen', target.checked ? [...others, ...scopes] : others, { shouldDirty: true })
      }
    />
  );
}
