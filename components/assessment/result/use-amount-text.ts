import { formatYenRange } from '@/lib/i18n/format';
import { writtenDate } from '@/lib/i18n/written-date';
import type { ProgrammeResult } from '@/lib/rules';
import { useAssessment, useText } from '../assessment-context';

/** How much a programme brings and how often, in words; where the city may no longer pay it, as what a dated source says. */
export function useAmountText(): (result: ProgrammeResult) => { text: string; isSure: boolean } {
  const { locale, programmes } = useAssessment().data;
  const text = useText('CheckerAmount');
  return ({ id, amount, availability: { state, asOf } }) => {
    const yen = amount?.yen;
    const told =
      amount && yen && yen.max > 0
        ? text(amount.period, { yen: formatYenRange(yen.min, yen.max, locale) })
        : (programmes[id]?.benefit ?? '');
    if (state === 'open' || state === 'upcoming') return { text: told, isSure: true };
    const date = writtenDate(asOf, locale);
    return { text: text(state === 'ended' ? 'ended' : 'asOf', { date, told }), isSure: false };
  };
}
