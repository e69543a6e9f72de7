import { usePageWords } from './use-page-words';
import { VerdictMark } from './verdict-mark';

/** The states in which a programme can come out, with what each means; where they stand side by side, the four that are always looked for. */
export function VerdictLegend({ wide = false }: { wide?: boolean }) {
  const words = usePageWords('VerdictMark');
  const meaning = usePageWords('VerdictLegend');
  return (
    <dl className={`grid gap-4 ${wide ? 'md:grid-cols-2 lg:grid-cols-4' : ''}`}>
      {(wide ? four : all).map((mark) => (
        <div key={mark} className={wide ? 'lg:border-l-2 lg:border-key-200 lg:pl-4' : ''}>
          <dt className="font-bold">
            <VerdictMark mark={mark}>{words(mark)}</VerdictMark>
          </dt>
          <dd className="pl-[1.9em] text-small">{meaning(mark)}</dd>
        </div>
      ))}
    </dl>
  );
}

const four = ['met', 'unknown', 'unmet', 'unchecked'] as const;
const all = ['met', 'no-day-left', 'later', 'unknown', 'unmet', 'ended', 'unchecked'] as const;
