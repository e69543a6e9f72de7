import type { ReactNode } from 'react';
import type { TenYearsDrawn } from '@/lib/drawing/ten-years';
import { plainDate } from '@/lib/dates';
import { dayNumber, dayOfNumber } from '@/lib/facts/intervals';

export type StripFrame = TenYearsDrawn['frame'];

/** As wide as there is room, whatever the size of its text: places along it are shares of its width. */
export function Strip({ isLow, children }: { isLow?: boolean; children: ReactNode }) {
  return (
    <span className={`relative ${isLow ? 'min-h-8' : 'min-h-11'}`}>
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

/** A line across a strip: the first day of a year, or an edge of the ten years. */
export function Upright({ x, isFaint, isDashed }: { x: string; isFaint?: boolean; isDashed?: boolean }) {
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

/** So many days as a share of the width. */
export const share = ({ first, last }: StripFrame, days: number): string =>
  `${((days / (last + 1 - first)) * 100).toFixed(2)}%`;

/** Where a day begins. */
export const at = (frame: StripFrame, day: number): string => share(frame, day - frame.first);

/** Each 1 January that is drawn. */
export function yearsIn({ first, last }: StripFrame): { year: number; day: number }[] {
  const begin = Number(dayOfNumber(first).slice(0, 4)) + 1;
  const end = Number(dayOfNumber(last).slice(0, 4));
  return Array.from({ length: end - begin + 1 }, (_, place) => {
    const year = begin + place;
    return { year, day: dayNumber(plainDate(`${year}-01-01`)) };
  });
}
