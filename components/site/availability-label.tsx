import type { ReactNode } from 'react';
import type { Availability } from '@/lib/rules';

interface Props {
  state: Availability['state'];
  /** 受付中, 制度は終了 … */
  word: ReactNode;
  /** The date of the word that says so: 2023年4月1日の情報. */
  date?: ReactNode;
  /** That it will end. */
  ends?: ReactNode;
}

/**
 * Whether the city takes applications, as a small label apart from any verdict. The frame differs by state, the word says it; around
 * the date as well it would be as wide as the page wherever the date comes to stand below.
 */
export function AvailabilityLabel({ state, word, date, ends }: Props) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 text-small">
      <strong className={`rounded-4 border-2 px-2 ${frames[state]}`}>{word}</strong>
      {date && <span>{date}</span>}
      {ends && <strong>{ends}</strong>}
    </span>
  );
}

const frames: Record<Availability['state'], string> = {
  open: 'border-key-900 text-key-1000',
  upcoming: 'border-key-900 border-dotted text-key-1000',
  'closed-for-now': 'border-solid-gray-700 border-dotted',
  ended: 'border-solid-gray-700 bg-solid-gray-50',
  unconfirmed: 'border-solid-gray-700 border-dashed',
};
