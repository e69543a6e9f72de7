import type { ReactNode } from 'react';

/** Details that open on demand and always on paper. */
export function Fold({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className="fold">
      <summary className="fold-title">{title}</summary>
      <div className="space-y-4 pt-2 pb-4">{children}</div>
    </details>
  );
}
