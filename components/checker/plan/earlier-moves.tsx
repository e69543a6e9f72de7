import { formatDayWithWeekday } from '@/lib/i18n/weekday';
import { earlierMove } from '@/lib/planner/earlier-move';
import type { Plan } from '@/lib/planner/planned-programmes';
import { RubyText } from '../../site/ruby-text';
import { useAssessment, useText, useWords } from '../../assessment/assessment-context';
import type { usePlanWords } from './use-plan-words';

/** What moving in earlier would bring, for the programmes whose intake is a part of the year. */
export function EarlierMoves({ words }: { words: ReturnType<typeof usePlanWords> }) {
  const { data, day, journey } = useAssessment();
  const say = useWords('CheckerPlan');
  const text = useText('CheckerPlan');
  const { catalogue, formats } = data;
  const found = words.dated.flatMap((plan: Plan) => {
    const programme = catalogue.programmes.find(({ id }) => id === plan.id);
    const move = programme && earlierMove(programme, plan.subject, journey.household, day, catalogue);
    if (!move) return [];
    const { moveInBy, applyFrom, plannedFrom, daysEarlier } = move;
    const told = {
      by: formatDayWithWeekday(moveInBy, formats),
      early: formatDayWithWeekday(applyFrom.until, formats),
      from: formatDayWithWeekday(plannedFrom.until, formats),
      days: daysEarlier,
    };
    return [{ plan, sentence: text('earlier', told) }];
  });
  if (found.length === 0) return null;
  return (
    <section className="mt-10 print:mt-4">
      <h2 className="print:text-h3">{say('change')}</h2>
      {found.map(({ plan, sentence }) => (
        <p key={plan.id} className="mt-3">
          <strong>
            <RubyText text={words.titlesOf([plan]).join('')} />
          </strong>{' '}
          <RubyText text={sentence} />
        </p>
      ))}
    </section>
  );
}
