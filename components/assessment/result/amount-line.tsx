import type { ProgrammeResult } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAmountText } from './use-amount-text';

/** How much, how often. Where the city may no longer pay it, in plain type. */
export function AmountLine({ result }: { result: ProgrammeResult }) {
  const { text, isSure } = useAmountText()(result);
  return (
    <p className={isSure ? 'text-h3 font-bold' : undefined}>
      <RubyText text={text} />
    </p>
  );
}
