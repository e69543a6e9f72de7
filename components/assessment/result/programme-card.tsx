import type { Outcome } from '@/lib/result/result-groups';
import type { Later, ProgrammeResult } from '@/lib/rules';
import { VerdictMark } from '../../site/verdict-mark';
import { useWords } from '../assessment-context';
import { AmountLine } from './amount-line';
import { AmountSteps } from './amount-steps';
import { ArticleFold } from './article-fold';
import { AvailableAsOf } from './available-as-of';
import { Due } from './due';
import { KeyReasons } from './key-reasons';
import { LaterLines } from './later-lines';
import { ProgrammeDetails } from './programme-details';
import { ProgrammeTitle } from './programme-title';
import { WindowLines } from './window-lines';

interface Props {
  result: ProgrammeResult;
  state: Outcome;
  later?: Later | undefined;
}

/** What somebody gets, may get or gets later: whether the city takes applications, how much and when; the rest on opening. */
export function ProgrammeCard({ result, state, later }: Props) {
  const words = useWords('CheckerResult');
  const mark = useWords('VerdictMark');
  return (
    <>
      <ProgrammeTitle id={result.id} />
      <p className="flex items-start gap-2">
        <VerdictMark mark={state}>
          {/* The heading of the group says it to the eye. */}
          <span className="sr-only">{mark(state)}</span>
        </VerdictMark>
        <AvailableAsOf availability={result.availability} />
      </p>
      <Due result={result} />
      {later ? (
        <LaterLines later={later} result={result} />
      ) : (
        <>
          <AmountLine result={result} />
          {result.amount && <AmountSteps steps={result.amount.steps} />}
          <WindowLines result={result} />
          <KeyReasons result={result} />
        </>
      )}
      <ArticleFold title={words('details')}>
        <ProgrammeDetails result={result} isPossible isOpen={later !== undefined} />
      </ArticleFold>
    </>
  );
}
