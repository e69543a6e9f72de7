import { withoutRuby } from '@/lib/i18n/ruby';
import type { CalendarEvent } from '@/lib/planner/calendar';
import { calendarEvents } from '@/lib/planner/calendar-events';
import type { Plan } from '@/lib/planner/planned-programmes';
import { useAssessment, usePlainWords } from '../../assessment/assessment-context';
import type { usePlanWords } from './use-plan-words';

/** Makes the events of plans: what, for which programme, how exact, and whom to ask. */
export function useEvents(
  words: ReturnType<typeof usePlanWords>,
): (plans: readonly Plan[]) => CalendarEvent[] {
  const { data, day } = useAssessment();
  const text = usePlainWords('CheckerPlan');
  return (plans) =>
    calendarEvents(plans, day, (gate, plan) => {
      const { desks: [first = ''] = [] } = data.catalogue.programmes.find(({ id }) => id === plan.id) ?? {};
      const desk = data.desks[first];
      const days = [words.dayOf(gate), words.noteOf(gate)].filter(Boolean).join(' ');
      return {
        summary: text('event', { name: words.nameOf(gate, plan), title: words.titlesOf([plan]).join('') }),
        description: withoutRuby(
          text('eventNote', { day: days, desk: desk?.name ?? '', phone: desk?.phone ?? '' }),
        ).trim(),
      };
    });
}
