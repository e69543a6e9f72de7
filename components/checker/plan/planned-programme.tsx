import { writtenDate } from '@/lib/i18n/written-date';
import type { Plan } from '@/lib/planner/planned-programmes';
import { availabilityOn } from '@/lib/rules';
import { AvailabilityLabel } from '../../site/availability-label';
import { RubyText } from '../../site/ruby-text';
import { VerdictMark } from '../../site/verdict-mark';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { SourceNote } from '../../assessment/result/source-note';
import { CalendarButton } from './calendar-button';
import type { useEvents } from './use-events';
import type { usePlanWords } from './use-plan-words';

interface Props {
  plan: Plan;
  words: ReturnType<typeof usePlanWords>;
  eventsOf: ReturnType<typeof useEvents>;
}

/** A programme with its letter in the time line, what it comes to, who says so, and its days as a file. */
export function PlannedProgramme({ plan, words, eventsOf }: Props) {
  const { data, day } = useAssessment();
  const say = useWords('CheckerPlan');
  const mark = useWords('VerdictMark');
  const available = useWords('AvailabilityLabel');
  const { id, subject, reason } = plan;
  const programme = data.catalogue.programmes.find((each) => each.id === id);
  if (!programme) return null;
  const { state, asOf } = availabilityOn(programme, day);
  const verdict = reason === 'other-plans' || reason === 'missed' ? 'unmet' : reason;
  // What is said of a source is its rank and date: the same is said once.
  const sources = new Map(
    plan.gates.map(({ source }) => [`${data.sources[source]?.rank} ${data.sources[source]?.date}`, source]),
  );
  return (
    <li className="space-y-2 py-4">
      <h3 className="text-h3">
        {words.letterOf(plan)} <RubyText text={words.titleOf(plan)} />
      </h3>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <VerdictMark mark={verdict}>{mark(verdict)}</VerdictMark>
        <AvailabilityLabel
          state={state}
          word={available(state)}
          date={available('asOf', { date: writtenDate(asOf, data.locale) })}
        />
      </p>
      {reason === 'no-day-left' && <p>{say('noDayLeft')}</p>}
      {reason === 'other-plans' && <p>{say('other-plans')}</p>}
      {reason === 'missed' && <p>{say('lost')}</p>}
      <p className="flex flex-wrap gap-x-4">
        {[...sources.values()].map((source) => (
          <SourceNote key={source} id={source} />
        ))}
      </p>
      <CalendarButton
        file={`honjo-${id}${subject.child === undefined ? '' : `-${subject.child + 1}`}`}
        events={eventsOf([plan])}
      >
        {say('calendar')}
        <span className="sr-only">
          {' '}
          <RubyText text={words.titleOf(plan)} />
        </span>
      </CalendarButton>
    </li>
  );
}
