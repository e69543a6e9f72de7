import type { Outcome } from '@/lib/answers/result-groups';
import { writtenDate } from '@/lib/i18n/written-date';
import type { ProgrammeResult } from '@/lib/rules/assess';
import { AvailabilityLabel } from '../../availability-label';
import { VerdictMark } from '../../verdict-mark';
import { useChecker, useWords } from '../checker-context';
import { AmountLine } from './amount-line';
import { ArticleFold } from './article-fold';
import { Changes } from './changes';
import { Due } from './due';
import { HowToGetIt } from './how-to-get-it';
import { KeyReasons } from './key-reasons';
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
}

/** One programme: what it comes to, whether the city takes applications, how much and when; the rest on opening. */
export function ProgrammeArticle({ result, outcome }: Props) {
  const { data } = useChecker();
  const words = useWords('CheckerResult');
  const mark = useWords('VerdictMark');
  const available = useWords('AvailabilityLabel');
  const { id, availability } = result;
  return (
    <article
      className={`box space-y-3 print:space-y-1 print:p-3 ${outcome === 'unchecked' ? '' : 'print:break-inside-auto!'}`}
      data-outcome={outcome}
      aria-labelledby={`title-${id}`}
    >
      <ProgrammeTitle id={id} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <strong>
          <VerdictMark mark={outcome}>{mark(outcome)}</VerdictMark>
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
          {outcome !== 'unmet' && (
            <>
              <AmountLine result={result} />
              <WindowLines result={result} />
            </>
          )}
          <KeyReasons result={result} />
          <Changes result={result} />
          <ArticleFold title={words('reasons')} isPrinted>
            <Reasons result={result} />
          </ArticleFold>
          <TenYears result={result} />
          <Siblings result={result} />
          <ArticleFold title={words('howTo')} isPrinted={outcome !== 'unmet'}>
            <HowToGetIt result={result} />
          </ArticleFold>
          {outcome !== 'unmet' && <RepaymentFold result={result} />}
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
