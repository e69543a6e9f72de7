import type { ReactNode } from 'react';
import { withoutRuby } from '@/lib/i18n/ruby';
import type { Line } from './use-plan-words';

/** The time line as a picture, from top to bottom: what lies behind is struck out, what was missed is crossed. The list beside it says the same. */
export function TimeLineDrawing({ lines }: { lines: readonly Line[] }) {
  const places = lines.map((_, place) =>
    lines.slice(0, place).reduce((sum, line) => sum + heightOf(line), 14),
  );
  const last = places.at(-1) ?? 0;
  const height = last + 60;
  return (
    <svg
      viewBox={`0 0 320 ${height}`}
      width="320"
      height={height}
      aria-hidden="true"
      className="h-auto w-80 max-w-full print:w-72"
      fill="currentColor"
      fontSize="14"
    >
      <path d={`M12 14V${last}`} stroke="currentColor" strokeWidth="2" />
      {lines.map((line, place) => (
        <PointDrawing key={place} line={line} y={places[place] ?? 0} />
      ))}
    </svg>
  );
}

/** Two or three lines of text and a space. */
const heightOf = ({ note }: Line): number => (note ? 62 : 46);

function PointDrawing({ line: { state, day, name, note }, y }: { line: Line; y: number }) {
  const struck = state === 'past' ? 'line-through' : undefined;
  return (
    <g>
      <g transform={`translate(12 ${y})`} stroke="currentColor" strokeWidth="2">
        {marks[state]}
      </g>
      <text x="32" y={y + 5} fontWeight="700" textDecoration={struck}>
        {withoutRuby(day)}
      </text>
      <text x="32" y={y + 24}>
        {withoutRuby(name)}
      </text>
      {note && (
        <text x="32" y={y + 42} fontSize="13">
          {withoutRuby(note)}
        </text>
      )}
    </g>
  );
}

const ring = <circle r="8" className="fill-white forced-colors:fill-[Canvas]" />;
const marks: Record<Line['state'], ReactNode> = {
  today: <path d="M-10 0L0-10L10 0L0 10z" />,
  past: <circle r="7" />,
  begun: <circle r="7" />,
  missed: (
    <>
      {ring}
      <path d="M-4-4L4 4M4-4L-4 4" />
    </>
  ),
  ahead: ring,
  unsure: (
    <>
      {ring}
      <path d="M0-8a8 8 0 0 0 0 16z" />
    </>
  ),
  undated: null,
};
