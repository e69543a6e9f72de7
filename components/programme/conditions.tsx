import type { Condition, Version } from '@/lib/rules';
import { Alternatives } from '../site/alternatives';
import { RubyText } from '../site/ruby-text';
import { usePageWords } from '../site/use-page-words';
import type { ProgrammeFacts } from './page-facts';
import { JudgedPicture } from './judged-picture';
import { sourceOf } from '../site/source-of';
import { Readings } from './readings';
import { Section } from './section';
import { SourceMark } from '../site/source-mark';

/**
 * Who can get it: every condition with its source, first those of every round, then those of each. Those of the last round can be ticked off,
 * and the page says what is left; nothing but the stylesheet counts.
 */
export function Conditions({ facts }: { facts: ProgrammeFacts }) {
  const { conditions, versions } = facts.programme;
  const words = usePageWords('Conditions');
  const rounds = versions.filter((version) => version.conditions.length > 0);
  return (
    <Section name="conditions">
      <p>{words('all')}</p>
      <div className="self-check">
        <ConditionList facts={facts} conditions={conditions} isChecked />
        {rounds.map((round) => (
          <Round key={round.id} facts={facts} round={round} isChecked={round === versions.at(-1)} />
        ))}
        <SelfCheckSummary />
      </div>
      <JudgedPicture facts={facts} />
    </Section>
  );
}

/** One of the two stands, by the boxes ticked: how many are left, or to go to the desk. */
function SelfCheckSummary() {
  const words = usePageWords('Conditions');
  return (
    <div role="status" className="notice screen-only mt-4">
      <p className="left">{words('left')}</p>
      <p className="ticked">{words('ticked')}</p>
    </div>
  );
}

interface ListProps {
  facts: ProgrammeFacts;
  /** Whether each condition has a box to tick. */
  isChecked: boolean;
}

function Round({ facts, round, isChecked }: ListProps & { round: Version }) {
  return (
    <>
      {facts.programme.versions.length > 1 && (
        <h3 className="mt-6">
          <RubyText text={facts.words.versions[round.id] ?? ''} />
        </h3>
      )}
      <ConditionList facts={facts} conditions={round.conditions} isChecked={isChecked} />
    </>
  );
}

function ConditionList({ facts, conditions, isChecked }: ListProps & { conditions: Condition[] }) {
  const words = usePageWords('Conditions');
  const ways = usePageWords('Alternatives');
  return (
    <ol className="conditions">
      {conditions.map(({ id, source, readings }) => {
        const { text = '', oneOf, change = '' } = facts.words.conditions[id] ?? {};
        return (
          <li key={id}>
            <Line isChecked={isChecked} text={text} />
            {oneOf && <Alternatives title={ways('title')} texts={oneOf} />}
            <SourceMark source={sourceOf(facts, source)} locale={facts.locale} />
            <Readings facts={facts} readings={readings} />
            <details>
              <summary>{words('change')}</summary>
              <p>
                <RubyText text={change} />
              </p>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Line({ isChecked, text }: { isChecked: boolean; text: string }) {
  if (!isChecked)
    return (
      <p>
        <RubyText text={text} />
      </p>
    );
  return (
    <label>
      <input type="checkbox" />
      <span>
        <RubyText text={text} />
      </span>
    </label>
  );
}
