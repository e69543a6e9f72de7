import { usePageWords } from '../site/use-page-words';
import { VerdictLegend } from '../site/verdict-legend';

/** What a result looks like, before anybody answers anything. */
export function HomeMarks() {
  const words = usePageWords('HomeMarks');
  return (
    <section aria-labelledby="marks">
      <h2 id="marks" className="mb-4">
        {words('heading')}
      </h2>
      <VerdictLegend wide />
    </section>
  );
}
