import { formatYenRange } from '@/lib/i18n/format';
import { writtenDate } from '@/lib/i18n/written-date';
import type { ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText } from '../assessment-context';

/** How much, for how long. Where the city may no longer pay it, as what a dated source says, in plain type. */
export function AmountLine({ result: { id, amount, availability } }: { result: ProgrammeResult }) {
  const { locale, programmes } = useAssessment().data;
  const text = useText('CheckerAmount');
  const benefit = programmes[id]?.benefit ?? '';
  const yen = amount?.yen;
  const told =
    amount && yen && yen.max > 0
      ? text(amount.period, { yen: formatYenRange(yen.min, yen.max, locale) })
      : benefit;
  const isSure = availability.state === 'open' || availability.state === 'upcoming';
  if (isSure) {
    return (
      <p className="text-h3 font-bold">
        <RubyText text={told} />
      </p>
    );
  }
  const date = writtenDate(availability.asOf, locale);
  return (
    <p>
      <RubyText text={text(availability.state === 'ended' ? 'ended' : 'asOf', { date, told })} />
    </p>
  );
}
