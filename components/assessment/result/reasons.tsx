import type { ConditionTrace, Judgement, ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { VerdictMark } from '../../site/verdict-mark';
import { useWords } from '../assessment-context';
import { Fold } from '../fold';
import { ConditionItem } from './condition-item';
import { SourceNote } from './source-note';
import { SubjectName } from './subject-name';
import { useConditionWords } from './use-condition-words';
import { WaysToMeet } from './ways-to-meet';

/** Every condition with its verdict; for programmes that look at each child or adult, one list for each. */
export function Reasons({ result, isLater }: { result: ProgrammeResult; isLater: boolean }) {
  const { id, subjects, conditions, verdict } = result;
  if (subjects.length < 1) return <Conditions id={id} conditions={conditions} isLater={isLater} />;
  // One adult who meets the conditions is enough: the other is of no matter then.
  const matters = (each: Judgement) =>
    verdict !== 'met' || each.subject.child !== undefined || each.verdict === 'met';
  return subjects
    .filter(matters)
    .map((subject) => (
      <SubjectReasons
        key={`${subject.subject.adult} ${subject.subject.child}`}
        id={id}
        subject={subject}
        isLater={isLater}
      />
    ));
}

interface Props {
  id: string;
  subject: Judgement;
  isLater: boolean;
}

function SubjectReasons({ id, subject, isLater }: Props) {
  const mark = useWords('VerdictMark');
  return (
    <div>
      <h4 className="flex flex-wrap items-center gap-x-4 font-bold">
        <SubjectName subject={subject.subject} />
        <VerdictMark mark={subject.verdict}>{mark(subject.verdict)}</VerdictMark>
      </h4>
      <Conditions id={id} conditions={subject.conditions} isLater={isLater} />
    </div>
  );
}

interface ListProps {
  id: string;
  conditions: readonly ConditionTrace[];
  isLater: boolean;
}

/** Those that are not met, or not known to be, first; those that are met stand behind their number. */
function Conditions({ id, conditions, isLater }: ListProps) {
  const words = useWords('CheckerReasons');
  const wordsOf = useConditionWords();
  const isMet = ({ verdict }: ConditionTrace) => verdict === 'met';
  const met = conditions.filter(isMet);
  const others = conditions.filter((condition) => !isMet(condition));
  return (
    <>
      {others.length > 0 && (
        <ul className="mt-2 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
          {others.map((condition) => (
            <ConditionItem key={condition.id} id={id} condition={condition} isLater={isLater} />
          ))}
        </ul>
      )}
      {met.length > 0 && (
        <Fold title={words('metOnes', { count: met.length })}>
          <ul className="bullets">
            {met.map((condition) => {
              const { text, oneOf } = wordsOf(id, condition.id);
              return (
                <li key={condition.id}>
                  <RubyText text={text} /> <SourceNote id={condition.source} />
                  <WaysToMeet texts={oneOf} />
                </li>
              );
            })}
          </ul>
        </Fold>
      )}
    </>
  );
}
