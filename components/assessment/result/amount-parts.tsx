import { formatYenRange } from '@/lib/i18n/format';
import type { AmountTrace } from '@/lib/rules';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../assessment-context';

/** What the amount is made of, each part as far as it is known. */
export function AmountParts({ id, amount }: { id: string; amount: AmountTrace }) {
  const { formats, programmes } = useAssessment().data;
  const words = useWords('CheckerResult');
  const texts = programmes[id]?.parts ?? {};
  return (
    <section>
      <h4 className="font-bold">{words('parts')}</h4>
      <ul className="mt-1 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {amount.parts.map((part) => (
          <li key={part.id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span>
              <RubyText text={texts[part.id] ?? ''} />
            </span>
            {part.yen && (
              <span className="ml-auto">
                <RubyText text={formatYenRange(part.yen.min, part.yen.max, formats)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
