import type { SpanPart } from '@/lib/drawing/drawn-spans';

/**
 * A stretch of days as a bar: filled where they count, striped where that is not certain, empty where they do not. Its outline is dashed where
 * the stay itself is not certain. Tells apart in one colour, on paper too.
 */
export function PartMark({
  counts,
  isSure,
  x,
  width,
  y = '70%',
}: Pick<SpanPart, 'counts' | 'isSure'> & { x: string; width: string; y?: string }) {
  const isStriped = counts !== 'unmet' && !(counts === 'met' && isSure);
  return (
    <svg x={x} width={width} overflow="visible">
      {counts !== 'unmet' && (
        <line
          x1="0"
          x2="100%"
          y1={y}
          y2={y}
          strokeWidth="16"
          {...(isStriped && { strokeDasharray: '2 3' })}
        />
      )}
      <rect
        y={y}
        width="100%"
        height="16"
        transform="translate(0 -8)"
        fill="none"
        strokeWidth="1"
        {...(!isSure && { strokeDasharray: '2 3' })}
      />
    </svg>
  );
}
