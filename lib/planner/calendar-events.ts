import type { DateRange, PlainDate } from '../dates';
import type { GateId } from '../rules/gate-ids';
import type { CalendarEvent } from './calendar';
import type { Gate } from './gates';
import type { Plan } from './plans';

/** What an event says of a gate. */
export type SayGate = (gate: Gate, plan: Plan) => Pick<CalendarEvent, 'summary' | 'description'>;

/** The days of these plans that lie ahead, as events. */
export function calendarEvents(plans: readonly Plan[], day: PlainDate, say: SayGate): CalendarEvent[] {
  return plans.flatMap((plan) =>
    plan.gates.flatMap((gate) => {
      const isAhead = gate.state === 'ahead' || gate.state === 'unsure';
      if (!isAhead || !gate.when || gate.when.until < day) return [];
      return [{ uid: uidOf(gate, plan), days: daysOf(gate.id, gate.when), ...say(gate, plan) }];
    }),
  );
}

/** Names the programme, the person by place and the gate: nothing that anybody answered. */
const uidOf = ({ id }: Gate, { id: programme, subject }: Plan): string => {
  const person = subject.child === undefined ? subject.adult : `child-${subject.child + 1}`;
  return `${programme}.${person}.${id}@honjo-support-checker`;
};

/** One day to keep where the day is not exact: the earliest for a limit, the latest for what one has to wait for. Own plans take their whole span. */
function daysOf(id: GateId, { from, until }: DateRange): DateRange {
  if (ownPlans.has(id)) return { from, until };
  return limits.has(id) ? { from, until: from } : { from: until, until };
}

const ownPlans: ReadonlySet<GateId> = new Set([
  'move-in',
  'hired',
  'startup-grant',
  'treatment-end',
  'checkup',
]);
const limits: ReadonlySet<GateId> = new Set(['notice', 'apply-until', 'startup-limit']);
