import { marginsOf } from '@/lib/result/margins';
import type { ConditionTrace } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { VerdictMark } from '../../site/verdict-mark';
import { useAssessment, useWords } from '../assessment-context';
import { Margins } from './margins';
import { SourceNote } from './source-note';

/** The rival readings of an unclear text: what each says of this household, and who reads it so. */
export function ReadingList({ id, condition }: { id: string; condition: ConditionTrace }) {
  const words = useWords('CheckerReasons');
  const programme = useAssessment().data.programmes[id];
  const texts = condition.id === 'version' ? programme?.versions : programme?.readings;
  return (
    <div className="border-l-4 border-solid-gray-300 pl-4">
      <p>{words('readings')}</p>
      <ul className="mt-2 space-y-3">
        {condition.readings?.map((reading) => (
          <li key={reading.id}>
            <VerdictMark mark={reading.verdict}>
              <strong className="mr-2">{words(reading.verdict)}</strong>
              <RubyText text={texts?.[reading.id] ?? ''} /> <SourceNote id={reading.source} />
            </VerdictMark>
            <div className="pl-[1.8em]">
              <Margins margins={marginsOf(reading)} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
