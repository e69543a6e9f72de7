import { parseDate, type PlainDate } from '../dates';
import type { CalendarEvent } from './calendar';

/** What a calendar may have of a plan: its random number, how many times it was exported, and the days of it that were. */
export type PlanCalendar = {
  readonly plan: string;
  readonly sequence: number;
  readonly events: readonly KeptEvent[];
};
type KeptEvent = {
  readonly id: string;
  readonly from: string;
  readonly until: string;
  readonly summary: string;
};

/** The next file of a plan: its present days, and the days of the same part of it that were exported before and fell away. What is over stays as it is. */
export function nextExport(
  before: PlanCalendar,
  events: readonly CalendarEvent[],
  day: PlainDate,
  programme?: string,
): { readonly calendar: PlanCalendar; readonly events: readonly CalendarEvent[] } {
  const ids = new Set(events.map(({ id }) => id));
  const others = before.events.filter(({ id }) => !ids.has(id));
  const fallen = others.filter(
    ({ id, until }) => until >= day && (!programme || id.startsWith(`${programme}.`)),
  );
  return {
    calendar: {
      plan: before.plan,
      sequence: before.sequence + 1,
      events: [...others, ...events.map(({ id, days, summary }) => ({ id, ...days, summary }))],
    },
    events: [...events, ...fallen.flatMap(cancelled)],
  };
}

/** Before anything was exported of the plan that has this number. */
export const newCalendar = (plan: string): PlanCalendar => ({ plan, sequence: -1, events: [] });

function cancelled({ id, summary, ...days }: KeptEvent): CalendarEvent[] {
  const [from, until] = [parseDate(days.from), parseDate(days.until)];
  if (!from || !until) return [];
  return [{ id, days: { from, until }, summary, description: '', isLastDay: false, isCancelled: true }];
}
