import { marginsOf } from '@/lib/result/margins';
import type { ConditionTrace } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { VerdictMark } from '../../site/verdict-mark';
import { useWords } from '../assessment-context';
import { ConditionQuestions } from './condition-questions';
import { Margins } from './margins';
import { ReadingList } from './reading-list';
import { SourceNote } from './source-note';
import { useConditionWords } from './use-condition-words';
import { WaysToMeet } from './ways-to-meet';

interface Props {
  /** The programme. */
  id: string;
  condition: ConditionTrace;
  /** Where only time has to pass, nobody is told to change anything. */
  isLater: boolean;
}

/** One condition that is not met, or not known to be: what was answered, what would change it, and who says so. */
export function ConditionItem({ id, condition, isLater }: Props) {
  const words = useWords('CheckerReasons');
  const { text, oneOf, change } = useConditionWords()(id, condition.id);
  const { verdict, readings = [] } = condition;
  const isRival = verdict === 'unknown' && readings.length > 1;
  return (
    <li className="space-y-2 py-3 print:space-y-0 print:py-1">
      <VerdictMark mark={verdict}>
        <strong>{words(verdict)}</strong> <RubyText text={text} /> <SourceNote id={condition.source} />
      </VerdictMark>
      <div className="space-y-2 pl-[1.8em] empty:hidden">
        <WaysToMeet texts={oneOf} />
        {verdict === 'unmet' && <Margins margins={marginsOf(condition)} />}
        {isRival && <ReadingList id={id} condition={condition} />}
        {!isLater && (
          <>
            <ConditionQuestions condition={condition} />
            {change && (
              <p>
                <RubyText text={change} />
              </p>
            )}
          </>
        )}
      </div>
    </li>
  );
}
