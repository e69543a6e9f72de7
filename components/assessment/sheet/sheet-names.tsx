import type { SheetItem } from '@/lib/sheet/section';
import { RubyText } from '../../site/ruby-text';

/** Names with their numbers, one after the other. */
export function SheetNames({ items }: { items: readonly SheetItem[] }) {
  return items.map(({ number, title }) => (
    <span key={number}>
      <span className="sheet-number">{number}</span> <RubyText text={title} />
      {'\u2003'}
    </span>
  ));
}
