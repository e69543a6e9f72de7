import type { ReactNode } from 'react';
import type { Bar, TenYearsDrawn } from '@/lib/drawing/ten-years';
import { plainDate } from '@/lib/dates';
import { dayNumber, dayOfNumber } from '@/lib/facts/intervals';
import { PartMark } from './ten-years-bar';

type Frame = TenYearsDrawn['frame'];

/** The years above the rows, and the ten years and the last one as brackets. */
export function TenYearsAxis({ drawing }: { drawing: TenYearsDrawn }) {
  const { frame, window, lastYear } = drawing;
  return (
    <Strip>
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
      <span className="self-center text-small text-solid-gray-900">{name}</span>
      <Strip>
        {yearsIn(frame).map(({ year, day }) => (
          <Upright key={year} x={at(frame, day)} isFaint />
        ))}
        {bars.map(({ parts }, place) => (
          <g key={place}>
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

/** As wide as there is room, whatever the size of its text: places along it are shares of its width. */
function Strip({ children }: { children: ReactNode }) {
  return (
    <span className="relative min-h-9">
      <svg
        aria-hidden="true"
        width="100%"
        height="100%"
        className="absolute inset-0"
        fill="none"
        stroke="currentColor"
      >
        {children}
      </svg>
    </span>
  );
}

function Upright({ x, isFaint, isDashed }: { x: string; isFaint?: boolean; isDashed?: boolean }) {
  return (
    <line
      x1={x}
      x2={x}
      y1="0"
      y2="100%"
      {...(isFaint ? { className: 'text-solid-gray-300', strokeWidth: 1 } : { strokeWidth: 1.5 })}
      {...(isDashed && { strokeDasharray: '3 3' })}
    />
  );
}

const share = ({ first, last }: Frame, days: number): string =>
  `${((days / (last + 1 - first)) * 100).toFixed(2)}%`;

const at = (frame: Frame, day: number): string => share(frame, day - frame.first);

/** Each 1 January that is drawn. */
function yearsIn({ first, last }: Frame): { year: number; day: number }[] {
  const begin = Number(dayOfNumber(first).slice(0, 4)) + 1;
  const end = Number(dayOfNumber(last).slice(0, 4));
  return Array.from({ length: end - begin + 1 }, (_, place) => {
    const year = begin + place;
    return { year, day: dayNumber(plainDate(`${year}-01-01`)) };
  });
}
