import type { SheetSection } from '@/lib/sheet/section';
import { VerdictMark } from '../../site/verdict-mark';
import { Pair, TextPair } from './pair';
import { SheetEntry } from './sheet-entry';

interface Props {
  own: SheetSection;
  beside: SheetSection | undefined;
}

/** One part of the sheet: its heading and its numbered lines, each in both languages. */
export function SheetPart({ own, beside }: Props) {
  const { id, items } = own;
  const title = <TextPair own={own.title} beside={beside?.title} />;
  const isVerdict = id === 'met' || id === 'unknown' || id === 'unmet';
  return (
    <section>
      <h2>{isVerdict ? <VerdictMark mark={id}>{title}</VerdictMark> : title}</h2>
      {items.length === 0 && (
        <p className="sheet-row">
          <span />
          <TextPair own={own.none} beside={beside?.none} />
        </p>
      )}
      <ul>
        {items.map((item, place) => {
          const other = beside?.items[place];
          return (
            <li key={item.number} className="sheet-row">
              <span className="sheet-number">{item.number}</span>
              <Pair
                own={<SheetEntry item={item} section={id} />}
                beside={other && <SheetEntry item={other} section={id} />}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
