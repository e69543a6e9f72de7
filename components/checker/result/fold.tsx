import type { ReactNode } from 'react';

/** Details that open on demand and always on paper. */
export function Fold({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className="border-t border-solid-gray-300">
      <summary className="row-link w-full font-bold">{title}</summary>
      <div className="space-y-4 pt-2 pb-4">{children}</div>
    </details>
  );
}
