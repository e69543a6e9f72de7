import { usePageWords } from '../site/use-page-words';
import type { CompiledIntake } from '@/lib/rules';
import { formatMonthDay } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import type { ProgrammeFacts } from './page-facts';
import { sourceOf } from '../site/source-of';
import { SourceMark } from '../site/source-mark';

const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

interface Props {
  facts: ProgrammeFacts;
  intake: CompiledIntake;
}

/** The months of the fiscal year in which the city takes applications: solid in the drawing, in words beside it. */
export function IntakeYear({ facts, intake }: Props) {
  const words = usePageWords('IntakeYear');
  const [opens, closes] = [intake.opens, intake.closes].map((day) => months.indexOf(Number(day.slice(0, 2))));
  const isOpen = (index: number) =>
    opens !== undefined && closes !== undefined && opens <= index && index <= closes;
  return (
    <div className="mt-4">
      <p>
        {words('sentence', {
          opens: formatMonthDay(intake.opens, formatsIn(facts.locale)),
          closes: formatMonthDay(intake.closes, formatsIn(facts.locale)),
        })}{' '}
        <SourceMark source={sourceOf(facts, intake.source)} locale={facts.locale} />
      </p>
      <svg viewBox="0 0 384 56" aria-hidden="true" className="mt-2 w-full text-key-900">
        <g stroke="currentColor" strokeWidth="1.5">
          <path d={boxes(isOpen)} fill="currentColor" />
          <path d={boxes((index) => !isOpen(index))} fill="none" strokeDasharray="3 3" />
        </g>
        <g textAnchor="middle" fontSize="17" className="fill-solid-gray-900">
          {months.map((month, index) => (
            <text key={month} x={index * 32 + 16} y="45">
              {month}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}

/** The boxes of some months as one line to draw: a page pays for every element. */
function boxes(isDrawn: (index: number) => boolean): string {
  const drawn = months.map((_, index) => index).filter(isDrawn);
  return drawn.map((index) => `M${index * 32 + 1} 1h30v24h-30z`).join('');
}
