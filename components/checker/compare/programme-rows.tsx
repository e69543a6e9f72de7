import type { ReactNode } from 'react';
import type { ProgrammeRow } from '@/lib/answers/compare-plans';
import type { DateRange } from '@/lib/dates';
import { formatYenRange } from '@/lib/i18n/format';
import type { ProgrammeResult } from '@/lib/rules/assess';
import { RubyText } from '../../ruby-text';
import { VerdictMark } from '../../verdict-mark';
import { useChecker, useText, useWords } from '../checker-context';
import { SomeDay } from '../result/window-lines';
import { TableGroup, TableRow } from './comparison-table';

/** A programme that the plans come to differently: verdict, amount and days to apply, as far as any plan has them. */
export function ProgrammeRows({ row: { id, results } }: { row: ProgrammeRow }) {
  const { programmes, locale } = useChecker().data;
  const words = useWords('CheckerCompare');
  const days = useWords('CheckerWindow');
  const amounts = useText('CheckerAmount');
  const mark = useWords('VerdictMark');
  const available = useWords('AvailabilityLabel');
  const [first] = results;
  const yen = (result: ProgrammeResult): ReactNode => {
    const { amount } = result;
    if (!amount?.yen || amount.yen.max === 0) return undefined;
    return (
      <RubyText
        text={amounts(amount.period, { yen: formatYenRange(amount.yen.min, amount.yen.max, locale) })}
      />
    );
  };
  const day = (range: DateRange | undefined) => range && <SomeDay range={range} />;
  const ends = first?.window?.lastDay ?? 'apply';
  const hasEnded = first?.availability.state === 'ended';
  const lines: readonly [ReactNode, (result: ProgrammeResult) => ReactNode][] = [
    [words('verdict'), ({ verdict }) => <VerdictMark mark={verdict}>{mark(verdict)}</VerdictMark>],
    [words('amount'), yen],
    [days('from', { ends }), ({ applyFrom }) => (hasEnded ? undefined : day(applyFrom))],
    [days('until', { ends }), ({ applyUntil }) => (hasEnded ? undefined : day(applyUntil))],
  ];
  return (
    <TableGroup
      plans={results.length}
      title={
        <>
          <RubyText text={programmes[id]?.title ?? id} />{' '}
          {first && <span className="text-small font-normal">{available(first.availability.state)}</span>}
        </>
      }
    >
      {lines.map(([label, valueOf], place) => {
        const values = results.map((result) => result && valueOf(result));
        if (values.every((value) => value === undefined)) return null;
        return <TableRow key={place} label={label} values={values.map((value) => value ?? words('none'))} />;
      })}
    </TableGroup>
  );
}
