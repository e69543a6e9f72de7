import type { ReactNode } from 'react';
import { usePageWords } from '../site/use-page-words';

export type SectionName =
  | 'amount'
  | 'conditions'
  | 'who'
  | 'when'
  | 'papers'
  | 'steps'
  | 'use'
  | 'desks'
  | 'confirm'
  | 'gaps'
  | 'notes'
  | 'sources'
  | 'related';

/** One part of a programme's page under its heading, with an address of its own. */
export function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const words = usePageWords('Section');
  return (
    <section aria-labelledby={name} className="measure">
      <h2 id={name} className="mb-4 border-b-2 border-key-900 pb-1">
        {words(name)}
      </h2>
      {children}
    </section>
  );
}
