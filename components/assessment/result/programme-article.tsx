import { isJudged, type Outcome, type PlacedProgramme } from '@/lib/result/result-groups';
import type { ProgrammeResult } from '@/lib/rules';
import { useAssessment } from '../assessment-context';
import { ProgrammeCard } from './programme-card';
import { ProgrammeLine } from './programme-line';

interface Props {
  placed: PlacedProgramme;
  result: ProgrammeResult;
  outcome: Outcome;
}

/** One programme: what somebody may get is a card, what they do not is a row that opens. */
export function ProgrammeArticle({ placed, result, outcome }: Props) {
  const { answers } = useAssessment();
  // Of what has ended it still says whether the conditions are met, as far as that was asked.
  const ended = isJudged(result, answers.topics) ? result.verdict : 'unchecked';
  const state = outcome === 'ended' ? ended : outcome;
  const isRow = outcome === 'unmet' || outcome === 'ended';
  return (
    <article
      className={isRow ? 'border-b border-solid-gray-300' : 'box space-y-2 print:space-y-1 print:p-3'}
      data-programme={result.id}
      aria-labelledby={`title-${result.id}`}
    >
      {isRow ? (
        <ProgrammeLine
          result={result}
          successor={placed.successor}
          hasEnded={outcome === 'ended'}
          state={state}
        />
      ) : (
        <ProgrammeCard result={result} state={state} later={outcome === 'later' ? placed.later : undefined} />
      )}
    </article>
  );
}
