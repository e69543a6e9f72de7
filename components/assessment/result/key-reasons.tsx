import type { ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useWords } from '../assessment-context';
import { useConditionWords } from './use-condition-words';

/** The conditions on which it still hangs, in short; nothing where none is open. */
export function KeyReasons({ result: { id, verdict, conditions } }: { result: ProgrammeResult }) {
  const words = useWords('CheckerReasons');
  const wordsOf = useConditionWords();
  if (verdict !== 'unknown') return null;
  const all = conditions.filter((condition) => condition.verdict === 'unknown');
  const shown = all.length > most ? all.slice(0, most - 1) : all;
  return (
    <section>
      <h4 className="font-bold">{words('stillOpen')}</h4>
      <ul className="bullets mt-1">
        {shown.map((condition) => (
          <li key={condition.id}>
            <RubyText text={wordsOf(id, condition.id).text} />
          </li>
        ))}
        {shown.length < all.length && <li>{words('more', { count: all.length - shown.length })}</li>}
      </ul>
    </section>
  );
}

/** More than these are read where all conditions are. */
const most = 3;
