import { AvailabilityLabel } from './availability-label';
import { usePageWords } from './use-page-words';

/** The five states a programme's intake can be in, with what each means. */
export function AvailabilityLegend() {
  const words = usePageWords('AvailabilityLabel');
  const meaning = usePageWords('AvailabilityLegend');
  return (
    <dl className="space-y-4">
      {(['open', 'upcoming', 'closed-for-now', 'ended', 'unconfirmed'] as const).map((state) => (
        <div key={state}>
          <dt>
            <AvailabilityLabel state={state} word={words(state)} />
          </dt>
          <dd className="mt-1">{meaning(state)}</dd>
        </div>
      ))}
    </dl>
  );
}
