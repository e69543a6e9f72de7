import { marginsOf } from '@/lib/result/margins';
import { missedConditions } from '@/lib/result/missed-conditions';
import { nearestJudgement } from '@/lib/result/nearest-judgement';
import type { ConditionTrace, ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useWords } from '../assessment-context';
import { Margins } from './margins';
import { useConditionWords } from './use-condition-words';
import { useSubjectName } from './use-subject-name';

/** What stands in the way, in short: the conditions that are missed and by how much, or those that are still open. Paper has all reasons. */
export function KeyReasons({ result }: { result: ProgrammeResult }) {
  const { id, verdict } = result;
  const words = useWords('CheckerReasons');
  const later = useWords('CheckerLater');
  const nameOf = useSubjectName();
  if (verdict === 'met') return null;
  const nearest = nearestJudgement(result);
  const { conditions } = nearest ?? result;
  const all =
    verdict === 'unmet'
      ? missedConditions(conditions)
      : conditions.filter((condition) => condition.verdict === verdict);
  const shown = all.length > most ? all.slice(0, most - 1) : all;
  return (
    <section className="screen-only">
      <h4 className="font-bold">{words(verdict === 'unmet' ? 'missed' : 'stillOpen')}</h4>
      {nearest && <p>{later('whom', { name: nameOf(nearest.subject) })}</p>}
      <ul className="bullets mt-1">
        {shown.map((condition) => (
          <KeyReason key={condition.id} id={id} condition={condition} />
        ))}
        {shown.length < all.length && <li>{words('more', { count: all.length - shown.length })}</li>}
      </ul>
    </section>
  );
}

/** More than these are read where all conditions are. */
const most = 3;

function KeyReason({ id, condition }: { id: string; condition: ConditionTrace }) {
  const { text } = useConditionWords(id, condition.id);
  return (
    <li>
      <RubyText text={text} />
      <Margins margins={marginsOf(condition)} />
    </li>
  );
}
