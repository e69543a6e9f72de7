import type { ReactNode } from 'react';
import type { Filter } from '@/lib/search/state';
import { usePageWords } from '../site/use-page-words';

interface Props {
  filter: Filter;
  options: readonly { code: string; label: ReactNode }[];
}

/** One filter, folded: boxes to tick. Its script writes behind its name how many are ticked. */
export function FilterFold({ filter, options }: Props) {
  const words = usePageWords('Finder');
  const name = `finder-${filter}`;
  return (
    <details className="rounded-8 border border-solid-gray-536 bg-white px-4 open:w-full">
      <summary className="py-2.5">
        <span id={name} className="font-bold">
          {words(filter)}
        </span>{' '}
        <span className="tag" hidden data-ticked={filter} />
      </summary>
      <div role="group" aria-labelledby={name} className="flex flex-wrap gap-x-6 pb-2">
        {options.map(({ code, label }) => (
          <label key={code} className="flex min-h-11 items-center gap-3 py-1">
            <input
              type="checkbox"
              data-filter={filter}
              value={code}
              className="size-6 shrink-0 accent-key-900"
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
