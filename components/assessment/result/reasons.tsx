import type { ConditionTrace, Judgement, ProgrammeResult } from '@/lib/rules';
import { VerdictMark } from '../../site/verdict-mark';
import { useWords } from '../assessment-context';
import { ConditionItem } from './condition-item';
import { SubjectName } from './subject-name';

/** Every condition with its verdict; for programmes that look at each child or adult, one list for each. */
export function Reasons({ result, isLater }: { result: ProgrammeResult; isLater: boolean }) {
  const { id, subjects, conditions, verdict } = result;
  if (subjects.length < 1) return <ConditionList id={id} conditions={conditions} isLater={isLater} />;
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
      <ConditionList id={id} conditions={subject.conditions} isLater={isLater} />
    </div>
  );
}

interface ListProps {
  id: string;
  conditions: readonly ConditionTrace[];
  isLater: boolean;
}

function ConditionList({ id, conditions, isLater }: ListProps) {
  return (
    <ul className="mt-2 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {conditions.map((condition) => (
        <ConditionItem key={condition.id} id={id} condition={condition} isLater={isLater} />
      ))}
    </ul>
  );
}
