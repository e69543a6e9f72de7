import { rows, type TenYearsReading, type TenYearsDrawn } from '@/lib/drawing/ten-years';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useWords } from '../assessment-context';
import { SourceNote } from './source-note';
import { TenYearsAxis, TenYearsRow } from './ten-years-row';
import { TenYearsText } from './ten-years-text';

interface Props {
  /** The programme. */
  id: string;
  drawing: TenYearsDrawn;
  figure: TenYearsReading;
  /** Whether all readings agree, so that none has to be named. */
  isOnly: boolean;
}

/** What counts under some readings: the picture, and the same in words. */
export function TenYearsFigure({ id, drawing, figure, isOnly }: Props) {
  const { programmes } = useAssessment().data;
  const words = useWords('CheckerTenYears');
  const drawnRows = rows.filter((row) => figure.bars.some((bar) => bar.row === row));
  return (
    <div className="space-y-2 border-t border-solid-gray-300 pt-4">
      {!isOnly && (
        <ul className="bullets">
          {figure.readings.map((reading) => (
            <li key={reading.id}>
              <RubyText text={programmes[id]?.readings[reading.id] ?? ''} />{' '}
              <SourceNote id={reading.source} />
            </li>
          ))}
        </ul>
      )}
      <div
        aria-hidden="true"
        className="grid break-inside-avoid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-key-900"
      >
        <span />
        <TenYearsAxis drawing={drawing} />
        {drawnRows.map((row, place) => (
          <TenYearsRow
            key={row}
            drawing={drawing}
            bars={figure.bars.filter((bar) => bar.row === row)}
            name={words(row)}
            isLast={place === drawnRows.length - 1}
          />
        ))}
      </div>
      <TenYearsText drawing={drawing} figure={figure} />
    </div>
  );
}
