import type { TenYearsDrawn } from '@/lib/drawing/ten-years';
import type { Period } from '@/lib/facts/household';
import { daysOfYears } from '@/lib/facts/counting';
import { questionsFor } from '@/lib/questions/questions';
import { RubyText } from '../../site/ruby-text';
import { useText, useWords } from '../assessment-context';
import { useAnswerLines } from '../use-answer-lines';
import { TenYearsFigure } from './ten-years-figure';
import { TenYearsLegend } from './ten-years-legend';

/** What the marks mean, then one picture for all readings that agree. */
export function TenYearsDrawing({ id, drawing }: { id: string; drawing: TenYearsDrawn }) {
  const words = useWords('CheckerTenYears');
  const { figures } = drawing;
  const { fewest, most } = daysOfYears(drawing.years.needed);
  const numbers = { enough: most, between: fewest, short: fewest - 1 };
  return (
    <>
      <TenYearsLegend drawing={drawing} />
      <Periods periods={drawing.periods} />
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

/** The history as it was told; the numbers name the periods in the pictures. */
function Periods({ periods }: { periods: readonly Period[] }) {
  const text = useText('CheckerTenYears');
  const answerLines = useAnswerLines();
  const question = questionsFor(0).find(({ id }) => id === 'periods');
  const lines = question ? answerLines(question, periods) : [];
  return (
    <ul className="bullets">
      {lines.map((period, place) => (
        <li key={place}>
          <RubyText text={text('period', { number: place + 1, period })} />
        </li>
      ))}
    </ul>
  );
}
