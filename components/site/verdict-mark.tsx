import type { ReactNode } from 'react';

export type Mark = 'met' | 'no-day-left' | 'later' | 'unknown' | 'unmet' | 'ended' | 'unchecked';

interface Props {
  mark: Mark;
  /** The words beside the drawing: the mark never stands alone. */
  children: ReactNode;
}

/** A state of a programme or a condition: a shape that survives black-and-white print, and its words. */
export function VerdictMark({ mark, children }: Props) {
  return (
    <span className="inline-flex items-start gap-2">
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className={`mt-[0.2em] h-[1.3em] w-[1.3em] shrink-0 ${tones[mark]}`}
      >
        {shapes[mark]}
      </svg>
      <span>{children}</span>
    </span>
  );
}

const tones: Record<Mark, string> = {
  met: 'text-key-900',
  'no-day-left': 'text-key-900',
  later: 'text-key-900',
  unknown: 'text-key-900',
  unmet: 'text-solid-gray-700',
  ended: 'text-solid-gray-700',
  unchecked: 'text-solid-gray-600',
};

// The check and the bar are holes or strokes in the one colour, so forced colours and print keep every shape.
const shapes: Record<Mark, ReactNode> = {
  met: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22zM6.7 11.3l-1.6 1.6l5 5l9-9.6l-1.6-1.6l-7.4 8z"
    />
  ),
  // A check in a ring that is not filled.
  'no-day-left': (
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="12" cy="12" r="10" />
      <path d="M6.5 12.5l4 4l7.5-8" />
    </g>
  ),
  // A clock.
  later: (
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="12" cy="12" r="10" />
      <path d="M12 5.5v7l4.5 2.5" />
    </g>
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2" />
      <path fill="currentColor" d="M12 2a10 10 0 0 0 0 20z" />
    </>
  ),
  unmet: (
    <>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M7.5 12h9" stroke="currentColor" strokeWidth="2.5" />
    </>
  ),
  // A square, where nothing moves any more.
  ended: (
    <g fill="none" stroke="currentColor" strokeWidth="2">
      <rect x="2.5" y="2.5" width="19" height="19" rx="2" />
      <path d="M7.5 12h9" strokeWidth="2.5" />
    </g>
  ),
  unchecked: (
    <circle
      cx="12"
      cy="12"
      r="10"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeDasharray="0 5.236"
    />
  ),
};
