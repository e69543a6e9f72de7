import { lengthBefore } from '@/lib/drawing/length';
import type { Bar, TenYearsReading, TenYearsDrawn } from '@/lib/drawing/ten-years';
import { RubyText } from '../../site/ruby-text';
import { useText } from '../assessment-context';
import { spanValues } from './span-values';

/** The same as the picture: each bar with the days that count, their sum, and what is missing or to spare. */
export function TenYearsText({ drawing, figure }: { drawing: TenYearsDrawn; figure: TenYearsReading }) {
  const text = useText('CheckerTenYears');
  const barText = useBarText();
  const sumText = useSumText(drawing);
  const { bars, sums, short, spare } = figure;
  const outcome = spare
    ? text('enough', spanValues(spare))
    : text(short.min > 0 ? 'missing' : 'maybe', spanValues(short));
  return (
    <>
      <ul className="bullets">
        {bars.map((bar, place) => (
          <li key={place}>
            <RubyText text={barText(bar)} />
          </li>
        ))}
      </ul>
      {sums.map((sum) => (
        <p key={sum.rows.join()}>
          <RubyText text={sumText(sum)} />
        </p>
      ))}
      <p className="font-bold">
        <RubyText text={outcome} />
      </p>
    </>
  );
}

function useBarText(): (bar: Bar) => string {
  const text = useText('CheckerTenYears');
  return ({ row, period, days }) => {
    const key = days.max === 0 ? 'barNone' : days.min === days.max ? 'barSome' : 'barPerhaps';
    return text(key, { row: text(row), number: period + 1, days: String(days.max), ...spanValues(days) });
  };
}

function useSumText({ move }: TenYearsDrawn): (sum: TenYearsReading['sums'][number]) => string {
  const text = useText('CheckerTenYears');
  const length = (days: number) => text('length', lengthBefore(move.until, days));
  return ({ rows, days }) => {
    if (days.max === 0) return text('nothing');
    const [from, until] = [length(days.min), length(days.max)];
    return text('sum', {
      rows: rows.map((row) => text(row)).join(' + '),
      length: days.min === days.max ? until : text('lengths', { from, until }),
      ...spanValues(days),
    });
  };
}
