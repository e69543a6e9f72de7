import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: ReactNode;
  children: ReactNode;
}

/** A part of a text under a heading that can be linked to. */
export function TextSection({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h2 id={id} className="border-b-2 border-key-900 pb-1">
        {title}
      </h2>
      {children}
    </section>
  );
}
