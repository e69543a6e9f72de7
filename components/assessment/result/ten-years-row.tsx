import type { ReactNode } from 'react';
import type { Bar, TenYearsDrawn } from '@/lib/drawing/ten-years';
import { PartMark } from './ten-years-bar';
import { at, share, Strip, Upright, yearsIn, type StripFrame } from './ten-years-strip';

/** The years above the rows, and the ten years and the last one as brackets. */
export function TenYearsAxis({ drawing }: { drawing: TenYearsDrawn }) {
  const { frame, window, lastYear } = drawing;
  return (
    <Strip isLow>
      {yearsIn(frame).map(({ year, day }) => (
        <text
          key={year}
          x={at(frame, day)}
          y="1em"
          fontSize="0.875rem"
          textAnchor="middle"
          fill="currentColor"
          stroke="none"
        >
          {year % 2 === 0 && year}
        </text>
      ))}
      <line
        x1={at(frame, window.first.min)}
        x2={at(frame, window.last.max + 1)}
        y1="100%"
        y2="100%"
        strokeWidth="3"
      />
      <line
        x1={at(frame, lastYear.first.min)}
        x2={at(frame, lastYear.last.max + 1)}
        y1="100%"
        y2="100%"
        strokeWidth="12"
      />
    </Strip>
  );
}

interface Props {
  drawing: TenYearsDrawn;
  bars: readonly Bar[];
  name: ReactNode;
  isLast: boolean;
}

/** The periods of one kind on the line of years. */
export function TenYearsRow({ drawing, bars, name, isLast }: Props) {
  const { frame, window, lastYear } = drawing;
  return (
    <>
      <span className="self-end text-small text-solid-gray-900">{name}</span>
      <Strip>
        {yearsIn(frame).map(({ year, day }) => (
          <Upright key={year} x={at(frame, day)} isFaint />
        ))}
        {bars.map(({ period, parts }) => (
          <g key={period}>
            <BarNumber frame={frame} bar={{ period, parts }} />
            {parts.map(({ first, last, ...part }) => (
              <PartMark key={first} {...part} x={at(frame, first)} width={share(frame, last + 1 - first)} />
            ))}
          </g>
        ))}
        {[window.first, window.last, lastYear.first].map(({ min, max }, edge) => {
          // A day ends where the next one begins.
          const end = edge === 1 ? 1 : 0;
          return [min, max].map((day, side) => (
            <Upright key={`${edge} ${side}`} x={at(frame, day + end)} isDashed={min !== max} />
          ));
        })}
        {isLast && (
          <line
            x1={at(frame, window.first.min)}
            x2={at(frame, window.last.max + 1)}
            y1="100%"
            y2="100%"
            strokeWidth="3"
          />
        )}
      </Strip>
    </>
  );
}

/** The number of the period, above its bar where there is room. */
function BarNumber({
  frame,
  bar: { period, parts },
}: {
  frame: StripFrame;
  bar: Pick<Bar, 'period' | 'parts'>;
}) {
  const first = parts[0]?.first ?? 0;
  const last = parts.at(-1)?.last ?? 0;
  if (last - first < roomForNumber) return null;
  return (
    <text x={at(frame, first)} y="1em" dx="2" fontSize="0.875rem" fill="currentColor" stroke="none">
      {period + 1}
    </text>
  );
}

/** In days. */
const roomForNumber = 150;
