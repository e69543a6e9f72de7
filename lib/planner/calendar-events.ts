import type { DateRange, PlainDate } from '../dates';
import type { CalendarEvent } from './calendar';
import { limits, type Gate, type PlanGateId } from './gate';
import type { Plan } from './planned-programmes';
import { gatesToTell } from './time-line';

/** What an event says of a gate. */
export type SayGate = (gate: Gate, plan: Plan) => Pick<CalendarEvent, 'summary' | 'description'>;

/** The days of these plans that lie ahead, as events. */
export function calendarEvents(plans: readonly Plan[], day: PlainDate, say: SayGate): CalendarEvent[] {
  return plans.flatMap((plan) =>
    gatesToTell(plan).flatMap((gate) => {
      const isAhead = gate.state === 'ahead' || gate.state === 'unsure';
      if (!isAhead || !gate.when || gate.when.until < day) return [];
      return [
        {
          id: idOf(gate, plan),
          days: daysOf(gate.id, gate.when),
          isLastDay: limits.has(gate.id),
          ...say(gate, plan),
        },
      ];
    }),
  );
}

/** Names the programme, the person by place and the gate: nothing that anybody answered. */
const idOf = (gate: Gate, { id: programme, subject, gates }: Plan): string => {
  const person = subject.child === undefined ? subject.adult : `child-${subject.child + 1}`;
  const place = gates.filter(({ id }) => id === gate.id).indexOf(gate);
  const id = place > 0 ? `${gate.id}-${place + 1}` : gate.id;
  return `${programme}.${person}.${id}`;
};

/** One day to keep where the day is not exact: the earliest for a limit, the latest for what one has to wait for. Own plans, and the time in which the city takes no applications, take their whole span. */
function daysOf(id: PlanGateId, { from, until }: DateRange): DateRange {
  if (ownPlans.has(id)) return { from, until };
  return limits.has(id) ? { from, until: from } : { from: until, until };
}

const ownPlans: ReadonlySet<PlanGateId> = new Set([
  'closed',
  'move-in',
  'hired',
  'startup-grant',
  'treatment-end',
  'checkup',
]);
