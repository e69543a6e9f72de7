import type { ReactNode } from 'react';
import type { SheetItem, SheetSection } from '@/lib/sheet/sheet';
import { RubyText } from '../../ruby-text';
import { VerdictMark } from '../../verdict-mark';
import { Pair, TextPair } from './pair';

interface Props {
  own: SheetSection;
  beside: SheetSection | undefined;
}

/** One part of the sheet: its heading and its numbered lines, each in both languages. */
export function SheetPart({ own, beside }: Props) {
  const { id, items } = own;
  const title = <TextPair own={own.title} beside={beside?.title} />;
  const isVerdict = id === 'met' || id === 'unknown' || id === 'unmet' || id === 'unchecked';
  return (
    <section>
      <h2>{isVerdict ? <VerdictMark mark={id}>{title}</VerdictMark> : title}</h2>
      {items.length === 0 && (
        <p className="sheet-pair">
          <TextPair own={own.none} beside={beside?.none} />
        </p>
      )}
      <ul className={id === 'unchecked' ? 'sheet-names' : undefined}>
        {items.map((item, place) => (
          <li key={item.number} className="sheet-row">
            <span className="sheet-number">{item.number}</span>
            <Pair
              own={<Item item={item} isInline={id === 'answers'} />}
              beside={beside && <Item item={beside.items[place] ?? item} isInline={id === 'answers'} />}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({ item: { title, lines }, isInline }: { item: SheetItem; isInline: boolean }): ReactNode {
  const name = <RubyText text={title} />;
  if (lines.length === 0) return name;
  if (isInline) {
    return (
      <>
        {name}: <strong>{<RubyText text={lines.join(' / ')} />}</strong>
      </>
    );
  }
  return (
    <>
      <strong>{name}</strong>
      {lines.map((line) => (
        <span key={line} className="block">
          <RubyText text={line} />
        </span>
      ))}
    </>
  );
}
