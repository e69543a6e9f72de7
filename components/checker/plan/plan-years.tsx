import { plainDate } from '@/lib/dates';
import { formatDate } from '@/lib/i18n/format';
import { timeLine, type Point } from '@/lib/planner/time-line';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../../assessment/assessment-context';
import type { usePlanWords } from './use-plan-words';

interface Props {
  words: ReturnType<typeof usePlanWords>;
}

/** Every day of the plans, year by year: what is to be done apart from what is to be known. */
export function PlanYears({ words }: Props) {
  const { data, day } = useAssessment();
  return timeLine(words.dated, day, data.catalogue.programmes).map(({ year, todo, know }) => (
    <section key={year} className="plan-year" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>
        <RubyText text={formatDate(yearOf(year), data.formats)} />
      </h2>
      <Days kind="todo" id={`todo-${year}`} points={todo} words={words} />
      <Days kind="know" id={`know-${year}`} points={know} words={words} />
    </section>
  ));
}

const yearOf = (year: string) => ({ from: plainDate(`${year}-01-01`), until: plainDate(`${year}-12-31`) });

interface DaysProps extends Props {
  kind: 'todo' | 'know';
  id: string;
  points: readonly Point[];
}

/** One line an event: the day, what it is, and of which programme. */
function Days({ kind, id, points, words }: DaysProps) {
  const say = useWords('CheckerPlan');
  const text = useText('CheckerPlan');
  const separator = useText('CheckerPapers')('separator');
  if (points.length === 0) return null;
  return (
    <>
      <h3 id={id}>{say(kind)}</h3>
      <ul aria-labelledby={id}>
        {points.map(({ name, gate, plans }) => (
          <li key={`${name} ${words.dayOf(gate)} ${gate.state}`}>
            <strong>
              <RubyText text={words.dayOf(gate)} />
            </strong>
            <span>
              <RubyText
                text={text('event', { name: text(name), title: words.titlesOf(plans).join(separator) })}
              />
              {words.noteOf(gate) && (
                <span className="block text-small">
                  <RubyText text={words.noteOf(gate)} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
