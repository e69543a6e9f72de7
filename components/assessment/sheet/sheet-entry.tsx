import type { SheetItem, SheetSection } from '@/lib/sheet/section';
import { RubyText } from '../../site/ruby-text';

/** What stands beside a number: what is asked in plain type and the answer in bold; of everything else the name is bold. */
export function SheetEntry({ item, section }: { item: SheetItem; section: SheetSection['id'] }) {
  const { title, lines } = item;
  const name = <RubyText text={title} />;
  if (lines.length === 0) return name;
  if (section === 'answers') {
    return (
      <>
        {name}
        <strong>
          <RubyText text={lines.join(' / ')} />
        </strong>
      </>
    );
  }
  if (section === 'desks') {
    return (
      <>
        <strong>{name}</strong>
        {lines.map((line) => (
          <span key={line}>
            {' / '}
            <span className={isNumber.test(line) ? 'inline-block' : undefined}>
              <RubyText text={line} />
            </span>
          </span>
        ))}
      </>
    );
  }
  return (
    <>
      <strong>{name}</strong>
      {lines.map((line) => (
        <span key={line} className="sheet-line">
          <span className="sheet-slash"> / </span>
          <RubyText text={line} />
        </span>
      ))}
    </>
  );
}

/** A telephone number stays on one line wherever one is long enough for it. */
const isNumber = /-\d{3,4}$/;
