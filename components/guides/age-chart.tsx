import { ageAxis, chartSpan } from '@/lib/guides/age-spans';
import { withoutRuby } from '@/lib/i18n/ruby';
import { usePlainPageWords, usePageWords } from '../site/use-page-words';
import { AgeList } from './age-list';
import type { AgeRow, GuideFacts } from './guide-props';

/** Which programme from which age to which: one bar each, and the same as a list. */
export function AgeChart({ facts }: { facts: GuideFacts }) {
  const words = usePageWords('GuideAges');
  return (
    <div className="space-y-6">
      <p className="text-small">{words('legend')}</p>
      <Bars rows={facts.ages} />
      <AgeList facts={facts} />
    </div>
  );
}

const rowHeight = 46;
const top = 28;
const lines = ['pregnancy', 'birth', 'nursery', 'primary', 'juniorHigh', 'high'] as const;

/** Places are shares of the width, so that letters keep their size on every screen. */
function Bars({ rows }: { rows: readonly AgeRow[] }) {
  const plain = usePlainPageWords('GuideAges');
  const height = top + rows.length * rowHeight;
  return (
    <svg width="100%" height={height} aria-hidden="true" fill="currentColor" fontSize="14">
      {lines.map((line) => (
        <text key={line} x={at(ageAxis[line])} dx="3" y="14">
          {plain(`axis.${line}`, { number: ageAxis.nursery })}
        </text>
      ))}
      <Ticks y={0} length={20} />
      {rows.map((row, index) => (
        <Bar key={row.entry.id} row={row} number={index + 1} y={top + index * rowHeight} />
      ))}
    </svg>
  );
}

/** Where the school years that have a name begin; not drawn through the words. */
function Ticks({ y, length }: { y: number; length: number }) {
  return lines.map((line) => (
    <line
      key={line}
      x1={at(ageAxis[line])}
      x2={at(ageAxis[line])}
      y1={y}
      y2={y + length}
      stroke="currentColor"
      opacity="0.5"
    />
  ));
}

/** Solid while the city is known to take applications, in dashes while somebody has to ask. A lozenge stands for the time around birth. */
function Bar({ row: { entry, short, from, until }, number, y }: { row: AgeRow; number: number; y: number }) {
  const span = chartSpan(from, until);
  const isOpen = entry.availability.state === 'open';
  const look = {
    fill: isOpen ? 'currentColor' : 'none',
    stroke: 'currentColor',
    strokeWidth: 2,
    strokeDasharray: isOpen ? undefined : '5 3',
    className: 'text-key-900',
  };
  return (
    <g>
      <Ticks y={y + 18} length={18} />
      <text y={y + 14}>
        {number} {withoutRuby(short)}
      </text>
      {span.from === span.until ? (
        <svg x={at(span.from)} y={y + 27} overflow="visible">
          <path d="M-8 0L0-8L8 0L0 8z" {...look} />
        </svg>
      ) : (
        <rect
          x={at(span.from)}
          y={y + 20}
          width={`${share(span.until - span.from)}%`}
          height="14"
          {...look}
        />
      )}
    </g>
  );
}

const share = (columns: number): number =>
  Math.round((columns / (ageAxis.end - ageAxis.pregnancy)) * 10_000) / 100;
const at = (place: number): string => `${share(place - ageAxis.pregnancy)}%`;
