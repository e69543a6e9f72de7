import type { ReactNode } from 'react';
import type { DrawnSpan } from '@/lib/drawing/drawn-spans';
import type { TenYearsDrawn } from '@/lib/drawing/ten-years';
import { dayOfNumber } from '@/lib/facts/intervals';
import type { Span } from '@/lib/facts/value';
import { formatDate } from '@/lib/i18n/format';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../assessment-context';
import { PartMark } from './ten-years-bar';

/** The days of the ten years and of the last one, and how days that count are told from others. */
export function TenYearsLegend({ drawing: { window, lastYear, years } }: { drawing: TenYearsDrawn }) {
  const words = useWords('CheckerTenYears');
  return (
    <>
      <ul className="space-y-1">
        <Item mark={<path d="M1 22v-14h30v14" strokeWidth="1.5" />}>
          {words('window', { years: years.window })}
          <Days of={window} />
        </Item>
        <Item mark={<path d="M1 12h30" strokeWidth="6" />}>
          {words('lastYear', { years: years.last })}
          <Days of={lastYear} />
        </Item>
      </ul>
      <ul className="flex flex-wrap gap-x-6">
        <Item mark={<PartMark counts="met" isSure x="0" width="32" y="50%" />}>{words('counted')}</Item>
        <Item mark={<PartMark counts="unknown" isSure x="0" width="32" y="50%" />}>{words('unsure')}</Item>
        <Item mark={<PartMark counts="unmet" isSure x="0" width="32" y="50%" />}>{words('notCounted')}</Item>
      </ul>
    </>
  );
}

function Item({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-2">
      <svg
        aria-hidden="true"
        width="32"
        height="28"
        fill="none"
        stroke="currentColor"
        className="shrink-0 text-key-900"
      >
        {mark}
      </svg>
      <span>{children}</span>
    </li>
  );
}

/** From the first to the last day; where the move is not known to the day, between which days each lies. */
function Days({ of: { first, last } }: { of: DrawnSpan }) {
  const { formats } = useAssessment().data;
  const text = useText('CheckerTenYears');
  const told = (from: number, until: number) =>
    formatDate({ from: dayOfNumber(from), until: dayOfNumber(until) }, formats);
  const some = ({ min, max }: Span) => told(min, max);
  const isExact = first.min === first.max;
  const days = isExact
    ? told(first.min, last.max)
    : text('between', { from: some(first), until: some(last) });
  return <RubyText text={days} />;
}
