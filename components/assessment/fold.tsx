import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  className?: string;
  onToggle?: () => void;
  children?: ReactNode;
}

/** Something to open when it is wanted: one line with an arrow, then the rest. */
export function Fold({ title, className = '', onToggle, children }: Props) {
  return (
    <details className={className} onToggle={onToggle}>
      <summary className="w-fit list-none [&::-webkit-details-marker]:hidden">
        <span className="inline-flex min-h-11 items-center gap-2 text-key-1000 underline underline-offset-3 print:min-h-0 print:font-bold print:no-underline">
          <Arrow />
          <span>{title}</span>
        </span>
      </summary>
      {children}
    </details>
  );
}

/** A row that opens: what it shows when closed stands on paper, too. */
export function FoldRow({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <details className="fold-row">
      <summary className="flex list-none gap-2 py-3 print:py-1 [&::-webkit-details-marker]:hidden">
        <span className="mt-1.5 shrink-0">
          <Arrow />
        </span>
        <div>{head}</div>
      </summary>
      <div className="pb-4 pl-6">{children}</div>
    </details>
  );
}

function Arrow() {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="screen-only size-4 shrink-0 [details[open]>summary_&]:rotate-90"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d="M5.5 2.5l5.5 5.5l-5.5 5.5" />
    </svg>
  );
}
