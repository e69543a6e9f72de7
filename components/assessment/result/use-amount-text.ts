import { writtenDate } from '@/lib/i18n/written-date';
import type { ProgrammeResult } from '@/lib/rules';
import { amountTold } from '@/lib/words/amount-told';
import { useAssessment, useText } from '../assessment-context';

/** How much a programme brings and how often, in words; where the city may no longer pay it, as what a dated source says. */
export function useAmountText(): (result: ProgrammeResult) => { text: string; isSure: boolean } {
  const { data, say } = useAssessment();
  const text = useText('CheckerAmount');
  return ({ id, amount, availability: { state, asOf } }) => {
    const told = amountTold(amount, data.formats, say) ?? data.programmes[id]?.benefit ?? '';
    if (state === 'open' || state === 'upcoming') return { text: told, isSure: true };
    const date = writtenDate(asOf, data.formats);
    return { text: text(state === 'ended' ? 'ended' : 'asOf', { date, told }), isSure: false };
  };
}
