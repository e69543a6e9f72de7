import { PageTitle } from '../site/page-title';
import type { ReactNode } from 'react';

interface Props {
  heading: ReactNode;
  lead: ReactNode;
  /** The sections. */
  children: ReactNode;
}

/** A page to read from its heading through its sections. */
export function TextPage({ heading, lead, children }: Props) {
  return (
    <div className="wrap pt-6">
      <div className="measure space-y-10">
        <div className="space-y-4">
          <PageTitle>{heading}</PageTitle>
          <p>{lead}</p>
        </div>
        {children}
      </div>
    </div>
  );
}
