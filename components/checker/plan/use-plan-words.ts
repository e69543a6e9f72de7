import { formatDate } from '@/lib/i18n/format';
import { formatDayToKeep } from '@/lib/i18n/weekday';
import type { Gate } from '@/lib/planner/gate';
import type { Plan } from '@/lib/planner/planned-programmes';
import type { Point } from '@/lib/planner/time-line';
import { useAssessment, useText } from '../../assessment/assessment-context';

/** One point of the time line in words; drawn and listed alike. */
export type Line = {
  readonly state: Gate['state'] | 'begun' | 'today';
  readonly day: string;
  readonly name: string;
  /** What else has to be said: that it was missed, or that the day is not exact. */
  readonly note: string;
};

/** The names of gates and plans, and the lines of a time line; texts that may carry furigana notation. */
export function usePlanWords(plans: readonly Plan[]) {
  const { catalogue, locale, programmes } = useAssessment().data;
  const text = useText('CheckerPlan');
  const person = useText('CheckerResult');
  const dated = plans.filter(({ gates, reason }) => gates.length > 0 || reason === 'no-day-left');

  const titleOf = ({ id, subject: { adult, child } }: Plan): string => {
    const title = programmes[id]?.title ?? '';
    if (child !== undefined) return text('named', { title, person: person('child', { number: child + 1 }) });
    return adult === 'spouse' ? text('named', { title, person: person('spouse') }) : title;
  };
  const nameOf = (gate: Gate, { id }: Plan): string => {
    const lastDay = catalogue.programmes.find((each) => each.id === id)?.window?.lastDay;
    if (gate.id === 'apply-from' && lastDay === 'use') return text('use-from');
    if (gate.id !== 'apply-until') return text(gate.id);
    return text(lastDay === 'use' ? 'use-until' : lastDay === 'refund' ? 'refund-until' : 'apply-until');
  };
  const dayOf = ({ when }: Gate): string => (when ? formatDayToKeep(when, locale) : '');
  const noteOf = ({ id, state, when }: Gate): string => {
    if (state === 'past' && id === 'apply-from') return text('begun');
    if (state === 'missed' || state === 'unsure' || state === 'past') return text(state);
    return id !== 'closed' && when && when.from !== when.until ? text('some') : '';
  };
  /** A, B, C … for the plans that have days. */
  const letterOf = (plan: Plan): string => String.fromCharCode(65 + dated.indexOf(plan));
  const lineOf = (point: Point): Line => {
    if (point.kind === 'today')
      return { state: 'today', day: formatDate(point.day, locale), name: text('today'), note: '' };
    const { gate, plans: sharing } = point;
    const [first] = sharing;
    const letters = sharing.map(letterOf).join('・');
    const name = first ? `${letters} ${nameOf(gate, first)}` : '';
    // A first day to apply that lies behind is no day that is over.
    const state = gate.state === 'past' && gate.id === 'apply-from' ? 'begun' : gate.state;
    return { state, day: dayOf(gate), name, note: noteOf(gate) };
  };
  return { dated, titleOf, nameOf, dayOf, noteOf, letterOf, lineOf };
}
