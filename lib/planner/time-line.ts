import { addDays, type PlainDate } from '../dates';
import type { Path } from '../facts/household';
import type { Programme } from '../rules';
import { limits, type Gate } from './gate';
import { gateName, type GateName } from './gate-name';
import type { Plan } from './planned-programmes';

/** One line of the time line: a gate, with every plan that shares it. */
export type Point = { readonly name: GateName; readonly gate: Gate; readonly plans: readonly Plan[] };

/** What is to be done in a year, and what to know of it, each in the order of time. */
export type PlanYear = {
  readonly year: string;
  readonly todo: readonly Point[];
  readonly know: readonly Point[];
};

/** Every dated gate of all plans by year; the same thing on the same day once. */
export function timeLine(
  plans: readonly Plan[],
  day: PlainDate,
  programmes: readonly Programme[],
): readonly PlanYear[] {
  const points = new Map<string, { name: GateName; gate: Gate; plans: Plan[] }>();
  for (const plan of plans) {
    for (const gate of gatesToTell(plan)) {
      if (!gate.when) continue;
      const name = gateName(gate, plan, programmes);
      const key = [firstDayTold(gate, day), gate.when.from, gate.when.until, gate.state, name].join(' ');
      const same = points.get(key);
      if (same) same.plans.push(plan);
      else points.set(key, { name, gate, plans: [plan] });
    }
  }
  const years = new Map<string, { todo: Point[]; know: Point[] }>();
  for (const [key, point] of [...points].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const year = years.get(key.slice(0, 4)) ?? { todo: [], know: [] };
    year[isToDo(point) ? 'todo' : 'know'].push(point);
    years.set(key.slice(0, 4), year);
  }
  return [...years].map(([year, told]) => ({ year, ...told }));
}

/** The gates of a plan that say something of their own: where applying may begin as waiting ends, the first day to apply says it all. */
export function gatesToTell({ gates }: Plan): readonly Gate[] {
  const opens = gates.find(({ id }) => id === 'apply-from')?.when;
  return gates.filter(({ id, when }) => id !== 'wait' || !opens || (when && when.until < opens.from));
}

/** Whether it is open since some day that is behind, or opens on one that is ahead. */
export function mayHaveBegun({ id, when }: Gate, day: PlainDate): boolean {
  return id === 'apply-from' && when !== undefined && when.from <= day && day < when.until;
}

/** What one has to do oneself; the rest begins, ends or pauses without doing, or is behind. */
function isToDo({ name, gate: { state } }: Point): boolean {
  return toDo.has(name) && state !== 'missed' && (state !== 'past' || name === 'apply-from');
}

const toDo: ReadonlySet<GateName> = new Set([
  'notice',
  'checkup',
  'move-in',
  'hired',
  'apply-from',
  'apply-until',
  'refund-until',
  'startup-limit',
]);

/** The day that is said first of a range, by which it stands in the time line: of two or three days the sure one. */
function firstDayTold(gate: Gate, day: PlainDate): PlainDate | undefined {
  const { id, when } = gate;
  if (!when || limits.has(id) || id === 'closed') return when?.from;
  return mayHaveBegun(gate, day) || when.until <= addDays(when.from, 2) ? when.until : when.from;
}

/** The answers that gates of these plans still wait for, each once. */
export function openAnswers(plans: readonly Plan[]): Path[] {
  return [...new Set(plans.flatMap(({ gates }) => gates.flatMap(({ open }) => open)))];
}
