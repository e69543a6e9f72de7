import { marginsOf } from '@/lib/result/margins';
import { missedConditions } from '@/lib/result/missed-conditions';
import { nearestJudgement } from '@/lib/result/nearest-judgement';
import type { ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useWords } from '../assessment-context';
import { Margins } from './margins';
import { useConditionWords } from './use-condition-words';
import { useSubjectName } from './use-subject-name';

/** The first condition that is missed, of the one who misses the least, with what was answered. */
export function DecidingReason({ result }: { result: ProgrammeResult }) {
  const words = useWords('CheckerReasons');
  const later = useWords('CheckerLater');
  const nameOf = useSubjectName();
  const wordsOf = useConditionWords();
  const nearest = nearestJudgement(result);
  const [condition] = missedConditions(nearest?.conditions ?? result.conditions);
  if (!condition) return null;
  return (
    <>
      <p className="text-small">
        <strong>{words('unmet')}</strong> <RubyText text={wordsOf(result.id, condition.id).text} />
      </p>
      {nearest && <p className="text-small">{later('whom', { name: nameOf(nearest.subject) })}</p>}
      <Margins margins={marginsOf(condition)} />
    </>
  );
}
