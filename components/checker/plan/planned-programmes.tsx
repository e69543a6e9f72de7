import type { Plan } from '@/lib/planner/planned-programmes';
import { availabilityOn } from '@/lib/rules';
import { AvailableAsOf } from '../../assessment/result/available-as-of';
import { RubyText } from '../../site/ruby-text';
import { VerdictMark } from '../../site/verdict-mark';
import { useAssessment, useWords } from '../../assessment/assessment-context';
import { SourceNote } from '../../assessment/result/source-note';
import { CalendarButton } from './calendar-button';
import type { usePlanWords } from './use-plan-words';

interface Props {
  words: ReturnType<typeof usePlanWords>;
}

/** The programmes of the time line: how they stand, who says so, and the days of each as a file. */
export function PlannedProgrammes({ words }: Props) {
  const say = useWords('CheckerPlan');
  const ids = [...new Set(words.dated.map(({ id }) => id))];
  if (ids.length === 0) return null;
  return (
    <section className="mt-10 print:mt-4">
      <h2 className="print:text-h3">{say('programmes')}</h2>
      <ul className="mt-3 divide-y divide-solid-gray-300 border-y border-solid-gray-300 print:mt-1">
        {ids.map((id) => (
          <Programme key={id} id={id} plans={words.dated.filter((plan) => plan.id === id)} words={words} />
        ))}
      </ul>
    </section>
  );
}

function Programme({ id, plans, words }: Props & { id: string; plans: readonly Plan[] }) {
  const { data, day } = useAssessment();
  const say = useWords('CheckerPlan');
  const mark = useWords('VerdictMark');
  const programme = data.catalogue.programmes.find((each) => each.id === id);
  const reason = plans[0]?.reason;
  if (!programme || !reason) return null;
  const availability = availabilityOn(programme, day);
  const verdict = reason === 'other-plans' || reason === 'missed' ? 'unmet' : reason;
  const title = data.programmes[id]?.title ?? '';
  // What is said of a source is its rank and date: the same is said once.
  const sources = new Map(
    plans
      .flatMap(({ gates }) => gates)
      .map(({ source }) => [`${data.sources[source]?.rank} ${data.sources[source]?.date}`, source]),
  );
  return (
    <li className="py-3 print:flex print:flex-wrap print:gap-x-4 print:py-0.5">
      <h3 className="text-body">
        <RubyText text={title} />
      </h3>
      <p className="flex flex-wrap items-center gap-x-4">
        <VerdictMark mark={verdict}>{mark(verdict)}</VerdictMark>
        <AvailableAsOf availability={availability} />
        <span className="screen-only flex flex-wrap gap-x-4">
          {[...sources.values()].map((source) => (
            <SourceNote key={source} id={source} />
          ))}
        </span>
      </p>
      {reason === 'no-day-left' && <p>{say('noDayLeft')}</p>}
      {reason === 'other-plans' && <p>{say('other-plans')}</p>}
      {reason === 'missed' && <p>{say('lost')}</p>}
      <CalendarButton file={`honjo-${id}`} plans={plans} programme={id} words={words}>
        {say('calendar')}
        <span className="sr-only">
          {' '}
          <RubyText text={title} />
        </span>
      </CalendarButton>
    </li>
  );
}
