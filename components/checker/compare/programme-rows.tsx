import type { ReactNode } from 'react';
import type { Assessed } from '@/lib/result/assess-each';
import type { ProgrammeRow } from '@/lib/result/compare-scenarios';
import { outcomeOf } from '@/lib/result/result-groups';
import type { DateRange } from '@/lib/dates';
import type { ProgrammeResult } from '@/lib/rules';
import { amountTold } from '@/lib/words/amount-told';
import { RubyText } from '../../site/ruby-text';
import { VerdictMark } from '../../site/verdict-mark';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { AmountSteps } from '../../assessment/result/amount-steps';
import { LaterLines } from '../../assessment/result/later-lines';
import { SomeDay } from '../../assessment/result/window-lines';
import { TableGroup, TableRow } from './comparison-table';

/** A programme that the plans come to differently: verdict, amount and days to apply, as far as any plan has them. */
export function ProgrammeRows({ row: { id, results } }: { row: ProgrammeRow }) {
  const { data, say } = useAssessment();
  const words = useWords('CheckerCompare');
  const days = useWords('CheckerWindow');
  const mark = useWords('VerdictMark');
  const available = useWords('AvailabilityLabel');
  const first = results.find(({ result }) => result)?.result;
  const yen = ({ amount }: ProgrammeResult): ReactNode => {
    const told = amountTold(amount, data.formats, say);
    return (
      told && (
        <>
          <RubyText text={told} />
          <AmountSteps steps={amount?.steps ?? []} />
        </>
      )
    );
  };
  const verdict = (assessed: Assessed): ReactNode => {
    const outcome = outcomeOf(assessed);
    const { result, later } = assessed;
    return (
      <>
        <VerdictMark mark={outcome}>{mark(outcome)}</VerdictMark>
        {outcome === 'later' && result && later && <LaterLines later={later} result={result} isSmall />}
      </>
    );
  };
  const ofResult = (value: (result: ProgrammeResult) => ReactNode) => (assessed: Assessed) =>
    assessed.result && value(assessed.result);
  const day = (range: DateRange | undefined, end: 'first' | 'last') =>
    range && <SomeDay range={range} end={end} />;
  const ends = first?.window?.lastDay ?? 'apply';
  const hasEnded = first?.availability.state === 'ended';
  const hasDays = ({ hasNoDayLeft }: ProgrammeResult) => !hasEnded && !hasNoDayLeft;
  const lines: readonly [ReactNode, (assessed: Assessed) => ReactNode][] = [
    [words('verdict'), verdict],
    [words('amount'), ofResult(yen)],
    [days('from', { ends }), ofResult((each) => (hasDays(each) ? day(each.applyFrom, 'first') : undefined))],
    [days('until', { ends }), ofResult((each) => (hasDays(each) ? day(each.applyUntil, 'last') : undefined))],
  ];
  return (
    <TableGroup
      plans={results.length}
      title={
        <>
          <RubyText text={data.programmes[id]?.title ?? id} />{' '}
          {first && <span className="text-small font-normal">{available(first.availability.state)}</span>}
        </>
      }
    >
      {lines.map(([label, valueOf], place) => {
        const values = results.map(valueOf);
        if (values.every((value) => value === undefined)) return null;
        return <TableRow key={place} label={label} values={values.map((value) => value ?? words('none'))} />;
      })}
    </TableGroup>
  );
}
