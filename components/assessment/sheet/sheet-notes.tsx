import { useBoth } from './use-both';
import { WrittenLine } from './written-line';

/** Room for what is said at the counter. */
export function SheetNotes() {
  const both = useBoth();
  return (
    <section className="sheet-notes">
      <WrittenLine label={both((say) => say('CheckerSheet', 'notes'))} />
      <p className="sheet-written" />
    </section>
  );
}
