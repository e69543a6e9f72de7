import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  className?: string;
  /** Whether it stands open on paper, too, when it is closed on the screen. */
  isPrinted?: boolean;
  children: ReactNode;
}

/** Something to open when it is wanted: one line with an arrow, then the rest. */
export function Fold({ title, className = '', isPrinted = false, children }: Props) {
  return (
    <details className={`group ${className}`} data-printed={isPrinted || undefined}>
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

function Arrow() {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="screen-only size-4 shrink-0 group-open:rotate-90"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d="M5.5 2.5l5.5 5.5l-5.5 5.5" />
    </svg>
  );
}
