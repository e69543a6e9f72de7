import { dayTold, sureDayOf } from '@/lib/words/day-told';
import { formatDayToKeep, formatDayWithWeekday } from '@/lib/i18n/weekday';
import { limits, type Gate } from '@/lib/planner/gate';
import { gateName } from '@/lib/planner/gate-name';
import type { Plan } from '@/lib/planner/planned-programmes';
import { mayHaveBegun } from '@/lib/planner/time-line';
import { useAssessment, useText } from '../../assessment/assessment-context';

/** The names of gates and plans, and their days; texts that may carry furigana notation. */
export function usePlanWords(plans: readonly Plan[]) {
  const { data, day, say } = useAssessment();
  const { catalogue, formats, programmes } = data;
  const text = useText('CheckerPlan');
  const person = useText('CheckerResult');
  const separator = useText('CheckerPapers')('separator');
  const dated = plans.filter(({ gates, reason }) => gates.length > 0 || reason === 'no-day-left');

  const personOf = ({ subject: { adult, child } }: Plan): string => {
    if (child !== undefined) return person('child', { number: child + 1 });
    return adult === 'spouse' ? person('spouse') : '';
  };
  /** Each programme of these plans once, with those of the household whom they are for. */
  const titlesOf = (told: readonly Plan[]): string[] =>
    [...new Set(told.map(({ id }) => id))].map((id) => {
      const title = programmes[id]?.title ?? '';
      const people = told.filter((plan) => plan.id === id).map(personOf);
      return people.some(Boolean) ? text('named', { title, person: people.join(separator) }) : title;
    });
  const nameOf = (gate: Gate, plan: Plan): string => text(gateName(gate, plan, catalogue.programmes));
  const dayOf = (gate: Gate): string => {
    const { id, when } = gate;
    if (!when) return '';
    // Somebody told of a day that may be behind already keeps the one on which it is surely so.
    const sure = mayHaveBegun(gate, day) ? when.until : sureDayOf(when, endOf(gate))?.sure;
    if (sure) return formatDayWithWeekday(sure, formats);
    return id === 'closed' ? formatDayToKeep(when, formats) : dayTold(when, endOf(gate), formats, say);
  };
  const noteOf = (gate: Gate): string => {
    const { id, state, when } = gate;
    if (state === 'past' && id === 'apply-from') return text('begun');
    if (mayHaveBegun(gate, day)) return text('mayHaveBegun');
    if (state === 'missed' || state === 'unsure' || state === 'past') return text(state);
    const ask = when && sureDayOf(when, endOf(gate))?.ask;
    return ask ? text('askAbout', { day: formatDayWithWeekday(ask, formats) }) : '';
  };
  return { dated, titlesOf, nameOf, dayOf, noteOf };
}

/** Of a first day the latest is sure, of a last one the earliest. */
const endOf = ({ id }: Gate): 'first' | 'last' => (limits.has(id) ? 'last' : 'first');
