import type { ReactNode, SVGProps } from 'react';

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
        className={`mt-[0.2em] h-[1.3em] w-[1.3em] shrink-0 ${quiet[mark] ?? 'text-key-900'}`}
      >
        {shapes[mark]}
      </svg>
      <span>{children}</span>
    </span>
  );
}

/** What does not speak for a programme stands back. */
const quiet: Partial<Record<Mark, string>> = {
  unmet: 'text-solid-gray-700',
  ended: 'text-solid-gray-700',
  unchecked: 'text-solid-gray-600',
};

const ring = 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z';
const bar = 'M7.5 12h9';

// The check is a hole or a stroke in the one colour, as the bar is, so forced colours and print keep every shape.
const shapes: Record<Mark, ReactNode> = {
  met: (
    <path
      fill="currentColor"
      fillRule="evenodd"
      d="M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22zM6.7 11.3l-1.6 1.6l5 5l9-9.6l-1.6-1.6l-7.4 8z"
    />
  ),
  // A check in a ring that is not filled.
  'no-day-left': <Line d={`${ring}M6.5 12.5l4 4l7.5-8`} />,
  // A clock.
  later: <Line d={`${ring}M12 5.5v7l4.5 2.5`} />,
  unknown: (
    <>
      <Line d={ring} />
      <path fill="currentColor" d="M12 2a10 10 0 0 0 0 20z" />
    </>
  ),
  unmet: <Line d={ring + bar} />,
  // A square, where nothing moves any more.
  ended: <Line d={`M2.5 2.5h19v19h-19z${bar}`} />,
  // Twelve dots.
  unchecked: <Line d={ring} strokeWidth="2.4" strokeLinecap="round" strokeDasharray="0 5.236" />,
};

function Line(props: SVGProps<SVGPathElement>) {
  return <path fill="none" stroke="currentColor" strokeWidth="2" {...props} />;
}
