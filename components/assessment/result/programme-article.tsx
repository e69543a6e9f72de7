import { isJudged, type Outcome } from '@/lib/result/result-groups';
import { writtenDate } from '@/lib/i18n/written-date';
import type { Later, ProgrammeResult } from '@/lib/rules';
import { AvailabilityLabel } from '../../site/availability-label';
import { VerdictMark } from '../../site/verdict-mark';
import { useAssessment, useWords } from '../assessment-context';
import { AmountLine } from './amount-line';
import { AmountSteps } from './amount-steps';
import { ArticleFold } from './article-fold';
import { Changes } from './changes';
import { Due } from './due';
import { HowToGetIt } from './how-to-get-it';
import { KeyReasons } from './key-reasons';
import { LaterLines } from './later-lines';
import { ProgrammeTitle } from './programme-title';
import { Reasons } from './reasons';
import { RepaymentFold } from './repayment-fold';
import { Siblings } from './siblings';
import { Successor } from './successor';
import { TenYears } from './ten-years';
import { Unchecked } from './unchecked';
import { WhomToAsk } from './whom-to-ask';
import { WindowLines } from './window-lines';

interface Props {
  result: ProgrammeResult;
  outcome: Outcome;
  later?: Later | undefined;
}

/** One programme: what it comes to, whether the city takes applications, how much and when; the rest on opening. */
export function ProgrammeArticle({ result, outcome, later }: Props) {
  const { data, answers: chosen } = useAssessment();
  const words = useWords('CheckerResult');
  const mark = useWords('VerdictMark');
  const available = useWords('AvailabilityLabel');
  const { id, availability, verdict } = result;
  // Of what has ended it still says whether the conditions are met, as far as that was asked.
  const isOpen = !isJudged(result, chosen.topics);
  const state = outcome !== 'ended' ? outcome : isOpen ? 'unchecked' : verdict;
  const isPossible = state !== 'unchecked' && verdict !== 'unmet';
  return (
    <article
      className={`box space-y-3 print:space-y-1 print:p-3 ${outcome === 'unchecked' ? '' : 'print:break-inside-auto!'}`}
      data-outcome={state}
      aria-labelledby={`title-${id}`}
    >
      <ProgrammeTitle id={id} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <strong>
          <VerdictMark mark={state}>{mark(state)}</VerdictMark>
        </strong>
        <AvailabilityLabel
          state={availability.state}
          word={available(availability.state)}
          date={available('asOf', { date: writtenDate(availability.asOf, data.locale) })}
        />
      </p>
      <Due result={result} />
      <Successor result={result} />
      {outcome === 'unchecked' ? (
        <Unchecked id={id} />
      ) : (
        <>
          {isPossible && (
            <>
              <AmountLine result={result} />
              {outcome !== 'ended' && result.amount && <AmountSteps steps={result.amount.steps} />}
              <WindowLines result={result} />
            </>
          )}
          {later ? (
            <LaterLines later={later} result={result} />
          ) : isOpen ? null : (
            <>
              <KeyReasons result={result} />
              <Changes result={result} />
            </>
          )}
          <ArticleFold title={words('reasons')} isPrinted>
            <Reasons result={result} isLater={later !== undefined || isOpen} />
          </ArticleFold>
          <TenYears result={result} />
          <Siblings result={result} />
          <ArticleFold title={words('howTo')} isPrinted={isPossible}>
            <HowToGetIt result={result} />
          </ArticleFold>
          {isPossible && <RepaymentFold result={result} />}
        </>
      )}
      {/* On paper, a programme that was not checked is a line or two. */}
      <div className={outcome === 'unchecked' ? 'screen-only' : undefined}>
        <ArticleFold title={words('whomToAsk')} isPrinted>
          <WhomToAsk result={result} />
        </ArticleFold>
      </div>
    </article>
  );
}
