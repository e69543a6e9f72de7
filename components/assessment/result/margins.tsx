import type { Margin } from '@/lib/result/margins';
import { formatDate } from '@/lib/i18n/format';
import { useAssessment, useText } from '../assessment-context';
import { RubyText } from '../../site/ruby-text';
import { spanValues } from './span-values';

/** By how much a condition is missed, one sentence for each comparison that missed. */
export function Margins({ margins }: { margins: readonly Margin[] }) {
  const sentence = useSentence();
  const sentences = [...new Set(margins.map(sentence))];
  return sentences.map((each) => (
    <p key={each} className="font-bold">
      <RubyText text={each} />
    </p>
  ));
}

function useSentence(): (margin: Margin) => string {
  const { formats } = useAssessment().data;
  const text = useText('CheckerMargins');
  return (margin) => {
    if (margin.kind === 'date') {
      const limit = formatDate(margin.limit, formats);
      if (!margin.value) return text(margin.side === 'late' ? 'expired' : 'notYet', { limit });
      return text(margin.side, { limit, value: formatDate(margin.value, formats) });
    }
    const { unit, side, value, by, of } = margin;
    // Days and grades are told by what is missing.
    const numbers = { of, ...spanValues(unit === 'days' || unit === 'grade' ? by : value) };
    return text(side === 'over' ? `over-${unit}` : `under-${unit}`, numbers);
  };
}
