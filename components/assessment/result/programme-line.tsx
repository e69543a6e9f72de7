import type { Outcome, PlacedProgramme } from '@/lib/result/result-groups';
import type { ProgrammeResult } from '@/lib/rules';
import { FoldRow } from '../fold';
import { useWords } from '../assessment-context';
import { AmountLine } from './amount-line';
import { ArticleContent } from './article-fold';
import { AvailableAsOf } from './available-as-of';
import { DecidingReason } from './deciding-reason';
import { Due } from './due';
import { ProgrammeDetails } from './programme-details';
import { ProgrammeTitle } from './programme-title';
import { Successor, useSuccessorText } from './successor';

interface Props {
  result: ProgrammeResult;
  successor: PlacedProgramme['successor'];
  hasEnded: boolean;
  state: Outcome;
}

/** What somebody does not get: its name and what decides it; the rest on opening. */
export function ProgrammeLine({ result, successor, hasEnded, state }: Props) {
  const mark = useWords('VerdictMark');
  const replacedBy = useSuccessorText(successor);
  return (
    <FoldRow
      head={
        <>
          <ProgrammeTitle id={result.id} />
          {state !== 'unchecked' && <p className={hasEnded ? 'text-small' : 'sr-only'}>{mark(state)}</p>}
          {hasEnded ? <p className="text-small">{replacedBy}</p> : <DecidingReason result={result} />}
        </>
      }
    >
      <ArticleContent>
        <p>
          <AvailableAsOf availability={result.availability} />
        </p>
        <Due result={result} />
        {hasEnded && <Successor successor={successor} />}
        {hasEnded && state !== 'unchecked' && state !== 'unmet' && <AmountLine result={result} />}
        <ProgrammeDetails result={result} isPossible={false} isOpen={hasEnded && state === 'unchecked'} />
      </ArticleContent>
    </FoldRow>
  );
}
