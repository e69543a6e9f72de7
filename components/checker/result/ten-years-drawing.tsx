import type { TenYearsDrawn } from '@/lib/drawing/ten-years';
import { surelyFiveYears } from '@/lib/facts/residence';
import { useWords } from '../checker-context';
import { TenYearsFigure } from './ten-years-figure';
import { TenYearsLegend } from './ten-years-legend';

/** What the marks mean, then one picture for all readings that agree. */
export function TenYearsDrawing({ id, drawing }: { id: string; drawing: TenYearsDrawn }) {
  const words = useWords('CheckerTenYears');
  const { figures } = drawing;
  const numbers = { enough: surelyFiveYears, between: surelyFiveYears - 1, short: surelyFiveYears - 2 };
  return (
    <>
      <TenYearsLegend drawing={drawing} />
      {figures.length === 1 && <p>{words('agree')}</p>}
      {figures.map((figure) => (
        <TenYearsFigure
          key={figure.readings[0]?.id}
          id={id}
          drawing={drawing}
          figure={figure}
          isOnly={figures.length === 1}
        />
      ))}
      <p className="text-small">
        {words('rule', numbers)} {words('unit')}
      </p>
    </>
  );
}
