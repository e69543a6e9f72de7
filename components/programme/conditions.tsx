import type { Condition, Version } from '@/lib/rules/schema';
import { RubyText } from '../ruby-text';
import { useWords } from '../use-words';
import { sourceOf, type ProgrammeFacts } from './facts';
import { Readings } from './readings';
import { Section } from './section';
import { SourceMark } from './source-mark';

/** Who can get it: every condition with its source, first those of every round, then those of each. */
export function Conditions({ facts }: { facts: ProgrammeFacts }) {
  const { conditions, versions } = facts.programme;
  const words = useWords('Conditions');
  const rounds = versions.filter((version) => version.conditions.length > 0);
  return (
    <Section name="conditions">
      <p>{words('all')}</p>
      <ConditionList facts={facts} conditions={conditions} />
      {rounds.map((round) => (
        <Round key={round.id} facts={facts} round={round} />
      ))}
    </Section>
  );
}

function Round({ facts, round }: { facts: ProgrammeFacts; round: Version }) {
  return (
    <>
      {facts.programme.versions.length > 1 && (
        <h3 className="mt-6">
          <RubyText text={facts.words.versions[round.id] ?? ''} />
        </h3>
      )}
      <ConditionList facts={facts} conditions={round.conditions} />
    </>
  );
}

function ConditionList({ facts, conditions }: { facts: ProgrammeFacts; conditions: Condition[] }) {
  const words = useWords('Conditions');
  return (
    <ol className="conditions">
      {conditions.map(({ id, source, readings }) => (
        <li key={id}>
          <p>
            <RubyText text={facts.words.conditions[id]?.text ?? ''} />
          </p>
          <SourceMark source={sourceOf(facts, source)} locale={facts.locale} />
          <Readings facts={facts} readings={readings} />
          <details>
            <summary className="w-fit py-2.5 text-small">{words('change')}</summary>
            <p className="mb-2 text-small">
              <RubyText text={facts.words.conditions[id]?.change ?? ''} />
            </p>
          </details>
        </li>
      ))}
    </ol>
  );
}
