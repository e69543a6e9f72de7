import type { ReactNode } from 'react';
import { Fold } from '../fold';

/** A part of a programme's result that opens on demand, and always on paper. */
export function ArticleFold({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <Fold title={title} className="border-t border-solid-gray-300 pt-1">
      <div className="space-y-4 pt-2 pb-4 print:space-y-2 print:py-1">{children}</div>
    </Fold>
  );
}
